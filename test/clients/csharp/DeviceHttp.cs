using System;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace VapixClients.Http
{
    /// <summary>HTTP clients of devices, for the generated classes.</summary>
    public static class DeviceHttp
    {
        /// <summary>
        /// A client of one device, to be kept as long as the program uses the device: it shares connections and the challenge.
        /// </summary>
        /// <param name="device">Address of the device, such as https://192.168.0.90.</param>
        /// <param name="username">Name of the account.</param>
        /// <param name="password">Password of the account.</param>
        /// <param name="fingerprint256">
        /// SHA-256 fingerprint of the certificate of the device: 64 hexadecimal digits, with or without colons. The name,
        /// the dates and the issuer of the certificate are then ignored. Null for a certificate of a trusted authority.
        /// </param>
        /// <exception cref="ArgumentException">The fingerprint is not a SHA-256 fingerprint.</exception>
        public static HttpClient Create(Uri device, string username, string password, string fingerprint256 = null)
        {
            // A redirect would send the signed request to another address.
            var connection = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
            if (fingerprint256 != null)
            {
                var pinned = PlainFingerprint(fingerprint256);
                connection.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) =>
                    certificate != null && FingerprintOf(certificate) == pinned;
            }
            var client = new HttpClient(new DigestHandler(device, username, password, connection)) { BaseAddress = WithSlash(device) };
            // .NET Framework would otherwise wait for the device before it sends a body.
            client.DefaultRequestHeaders.ExpectContinue = false;
            return client;
        }

        private static Uri WithSlash(Uri address) =>
            address.AbsoluteUri.EndsWith("/", StringComparison.Ordinal) ? address : new Uri(address.AbsoluteUri + "/");

        private static string PlainFingerprint(string fingerprint)
        {
            var plain = fingerprint.Replace(":", "").ToUpperInvariant();
            if (!Regex.IsMatch(plain, "^[0-9A-F]{64}$"))
                throw new ArgumentException(
                    "invalid fingerprint; it must be the SHA-256 fingerprint of a certificate: 64 hexadecimal digits",
                    nameof(fingerprint));
            return plain;
        }

        private static string FingerprintOf(X509Certificate2 certificate)
        {
            using (var hash = SHA256.Create())
                return string.Concat(hash.ComputeHash(certificate.RawData).Select(value => value.ToString("X2")));
        }
    }
}
