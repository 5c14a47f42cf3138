using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;

namespace VapixClients.Http
{
    /// <summary>A challenge of the header WWW-Authenticate (RFC 9110, section 11.6.1).</summary>
    internal sealed class Challenge
    {
        // A value without quotes may have more than a token, because some servers omit required quotes.
        private static readonly Regex Token = new Regex(
            @"\G[\s,]*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)(?:\s*=\s*(?:""((?:[^""\\]|\\.)*)""|([^\s"",]+)))?");

        private readonly Dictionary<string, string> parameters =
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        private Challenge(string scheme)
        {
            Scheme = scheme;
        }

        internal string Scheme { get; }

        /// <summary>The value of a parameter, null if the challenge lacks it.</summary>
        internal string this[string name] => parameters.TryGetValue(name, out var value) ? value : null;

        internal bool Is(string scheme) => Scheme.Equals(scheme, StringComparison.OrdinalIgnoreCase);

        /// <summary>The challenges of a response, in its order. Parsing stops at invalid text.</summary>
        internal static List<Challenge> Of(HttpResponseMessage response)
        {
            return response.Headers.TryGetValues("WWW-Authenticate", out var lines)
                ? Parse(string.Join(", ", lines))
                : new List<Challenge>();
        }

        private static List<Challenge> Parse(string header)
        {
            var challenges = new List<Challenge>();
            for (var item = Token.Match(header); item.Success; item = item.NextMatch())
            {
                var (quoted, plain) = (item.Groups[2], item.Groups[3]);
                if (!quoted.Success && !plain.Success)
                {
                    challenges.Add(new Challenge(item.Groups[1].Value));
                    continue;
                }
                if (challenges.Count == 0) break;
                challenges[challenges.Count - 1].parameters[item.Groups[1].Value] =
                    quoted.Success ? Regex.Replace(quoted.Value, @"\\(.)", "$1") : plain.Value;
            }
            return challenges;
        }
    }
}
