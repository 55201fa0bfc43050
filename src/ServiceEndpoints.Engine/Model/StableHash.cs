using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace ServiceEndpoints.Model;

/// <summary>Ids that follow from names: the same for the same names, others for others.</summary>
internal static class StableHash
{
    /// <summary>32 bytes. ('ab','c') and ('a','bc') differ, for a length stands before each text.</summary>
    public static byte[] Of(params string[] texts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        texts.Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")))));

    /// <summary>A GUID in its usual spelling.</summary>
    public static string Guid(params string[] texts)
    {
        byte[] hash = Of(texts);
        // Version 5, variant 1, of https://www.rfc-editor.org/rfc/rfc9562
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }
}
