using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace VapixClients.Http
{
    /// <summary>Makes the header Authorization of each request, until the device sends a new challenge.</summary>
    internal abstract class Signer
    {
        /// <summary>Whether the device has accepted a header of this signer.</summary>
        internal bool WasAccepted { get; set; }

        /// <summary>Whether headers expire, so that an accepted one may later be rejected for the same account.</summary>
        internal abstract bool Expires { get; }

        internal abstract string Sign(HttpRequestMessage request);

        /// <summary>The signer for the strongest challenge of a response; null if it has none that is supported.</summary>
        /// <exception cref="HttpRequestException">The device offers only Basic, over plain HTTP.</exception>
        internal static Signer For(HttpResponseMessage response, string username, string password, bool isSecure)
        {
            var challenges = Challenge.Of(response);
            var digest = challenges.Where(DigestSigner.Supports).OrderBy(DigestSigner.Rank).FirstOrDefault();
            if (digest != null) return new DigestSigner(digest, username, password);
            if (!challenges.Any(challenge => challenge.Is("Basic"))) return null;
            if (!isSecure)
                throw new HttpRequestException(
                    "the device requires Basic over plain HTTP, where anyone on the way can read the password; use https");
            return new BasicSigner(username, password);
        }

        /// <summary>Whether the last request only failed because its nonce had expired.</summary>
        internal static bool IsStale(HttpResponseMessage response) =>
            Challenge.Of(response).Any(challenge => "true".Equals(challenge["stale"], StringComparison.OrdinalIgnoreCase));
    }

    internal sealed class BasicSigner : Signer
    {
        private readonly string header;

        internal BasicSigner(string username, string password)
        {
            header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(username + ":" + password));
        }

        internal override bool Expires => false;

        internal override string Sign(HttpRequestMessage request) => header;
    }

    /// <summary>Digest with MD5 and SHA-256, also per session (RFC 7616), and without qop (RFC 2069).</summary>
    internal sealed class DigestSigner : Signer
    {
        private static readonly string[] Algorithms = { "SHA-256", "SHA-256-SESS", "MD5", "MD5-SESS" };
        private static readonly Encoding Latin1 = Encoding.GetEncoding("ISO-8859-1");

        private readonly Challenge challenge;
        private readonly string algorithm;
        private readonly bool hasQop;
        private readonly string username;
        private readonly string secret;
        private readonly string sessionNonce;
        private int count;

        internal DigestSigner(Challenge challenge, string username, string password)
        {
            this.challenge = challenge;
            this.username = username;
            algorithm = AlgorithmOf(challenge);
            hasQop = challenge["qop"] != null;
            // A header has one byte per character, and so has the realm.
            secret = Hash(Utf8(username), Latin1.GetBytes(":" + challenge["realm"] + ":"), Utf8(password));
            if (algorithm.EndsWith("-SESS", StringComparison.Ordinal)) sessionNonce = NewNonce();
        }

        internal override bool Expires => true;

        internal static bool Supports(Challenge challenge) =>
            challenge.Is("Digest")
            && challenge["realm"] != null
            && challenge["nonce"] != null
            && Algorithms.Contains(AlgorithmOf(challenge))
            && (challenge["qop"] == null || challenge["qop"].ToLowerInvariant().Split(',').Any(word => word.Trim() == "auth"));

        /// <summary>0 for the strongest.</summary>
        internal static int Rank(Challenge challenge) => Array.IndexOf(Algorithms, AlgorithmOf(challenge));

        internal override string Sign(HttpRequestMessage request)
        {
            var target = request.RequestUri.PathAndQuery;
            var number = Interlocked.Increment(ref count).ToString("x8");
            var own = sessionNonce ?? NewNonce();
            var key = sessionNonce == null ? secret : Hash(Latin1.GetBytes($"{secret}:{challenge["nonce"]}:{own}"));
            var counted = hasQop ? $"{number}:{own}:auth:" : "";
            var hashedTarget = Hash(Latin1.GetBytes(request.Method.Method + ":" + target));
            var response = Hash(Latin1.GetBytes($"{key}:{challenge["nonce"]}:{counted}{hashedTarget}"));
            var parts = new List<string>
            {
                Username(),
                $"realm={Quoted(challenge["realm"])}",
                $"nonce={Quoted(challenge["nonce"])}",
                $"uri={Quoted(target)}",
                $"response=\"{response}\"",
            };
            if (challenge["algorithm"] != null) parts.Add($"algorithm={challenge["algorithm"]}");
            if (challenge["opaque"] != null) parts.Add($"opaque={Quoted(challenge["opaque"])}");
            if (hasQop) parts.Add($"qop=auth, nc={number}");
            if (hasQop || sessionNonce != null) parts.Add($"cnonce=\"{own}\"");
            return "Digest " + string.Join(", ", parts);
        }

        private static string AlgorithmOf(Challenge challenge) => (challenge["algorithm"] ?? "MD5").ToUpperInvariant();

        /// <summary>A name outside ASCII in the extended form of RFC 5987: a header of .NET has only ASCII.</summary>
        private string Username() =>
            username.All(character => character >= ' ' && character <= '~')
                ? $"username={Quoted(username)}"
                : $"username*=UTF-8''{Uri.EscapeDataString(username.Normalize())}";

        private string Hash(params byte[][] parts)
        {
            using (var hash = algorithm.StartsWith("MD5", StringComparison.Ordinal) ? (HashAlgorithm)MD5.Create() : SHA256.Create())
            {
                var bytes = parts.SelectMany(part => part).ToArray();
                return string.Concat(hash.ComputeHash(bytes).Select(value => value.ToString("x2")));
            }
        }

        private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text.Normalize());

        private static string NewNonce() => Guid.NewGuid().ToString("N");

        private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
    }
}
