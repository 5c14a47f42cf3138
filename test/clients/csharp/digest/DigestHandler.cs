using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace VapixClients.Http
{
    /// <summary>
    /// Signs the requests to one device with Digest, or with Basic if the device offers nothing else, over https alone.
    /// </summary>
    /// <remarks>
    /// The first request is sent without credentials; its 401 names the scheme, and from then on each call is one request.
    /// Calls that start meanwhile wait for that response. A nonce that has expired is replaced once per call. Requests to
    /// other origins are not signed. Bodies are buffered, because they may have to be sent twice.
    /// </remarks>
    public sealed class DigestHandler : DelegatingHandler
    {
        private readonly Uri device;
        private readonly string username;
        private readonly string password;
        private readonly SemaphoreSlim first = new SemaphoreSlim(1);
        private volatile Signer signer;

        /// <param name="device">Address of the device; only its origin counts.</param>
        /// <param name="username">Name of the account.</param>
        /// <param name="password">Password of the account.</param>
        /// <param name="inner">What sends the requests.</param>
        public DigestHandler(Uri device, string username, string password, HttpMessageHandler inner)
            : base(inner)
        {
            this.device = device;
            this.username = username;
            this.password = password;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
        {
            if (!IsOfDevice(request.RequestUri)) return await base.SendAsync(request, cancel).ConfigureAwait(false);
            if (request.Content != null) await request.Content.LoadIntoBufferAsync().ConfigureAwait(false);

            var used = signer;
            if (used == null)
            {
                await first.WaitAsync(cancel).ConfigureAwait(false);
                try
                {
                    if (signer == null)
                    {
                        var response = await base.SendAsync(request, cancel).ConfigureAwait(false);
                        if (response.StatusCode != HttpStatusCode.Unauthorized || !Learn(null, response)) return response;
                        response.Dispose();
                    }
                    used = signer;
                }
                finally
                {
                    first.Release();
                }
            }

            var signed = await SendSigned(used, request, cancel).ConfigureAwait(false);
            if (signed.StatusCode != HttpStatusCode.Unauthorized) return signed;
            // Not every server says that a nonce has expired, so one that was accepted before is replaced, too.
            var hasExpired = used.Expires && (Signer.IsStale(signed) || used.WasAccepted);
            if (!Learn(used, signed) || !hasExpired) return signed;
            signed.Dispose();
            return await SendSigned(signer ?? used, request, cancel).ConfigureAwait(false);
        }

        private bool IsOfDevice(Uri target) =>
            Uri.Compare(target, device, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

        /// <summary>Keeps the signer for the challenges of a 401, unless another call has renewed it meanwhile.</summary>
        private bool Learn(Signer used, HttpResponseMessage response)
        {
            var next = Signer.For(response, username, password, device.Scheme == Uri.UriSchemeHttps);
            if (ReferenceEquals(signer, used)) signer = next;
            return next != null;
        }

        private async Task<HttpResponseMessage> SendSigned(Signer used, HttpRequestMessage request, CancellationToken cancel)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", used.Sign(request));
            var response = await base.SendAsync(request, cancel).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Unauthorized) used.WasAccepted = true;
            return response;
        }
    }
}
