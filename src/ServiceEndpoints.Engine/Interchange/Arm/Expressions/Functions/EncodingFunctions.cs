using System;
using System.Collections.Generic;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions about encodings and addresses of the web.</summary>
internal static class EncodingFunctions
{
    private const string DataStart = "data:text/plain;charset=utf8;base64,";

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("base64", 1, 1, call => call.Of(Encoded(call))) { GivesText = true },
        new("base64ToString", 1, 1, call => Decoded(call, call.Text(0), call.Of)),
        new("base64ToJson", 1, 1, call => Decoded(call, call.Text(0), text => ConversionFunctions.Json(call, text))),
        new("dataUri", 1, 1, call => call.Of($"{DataStart}{Encoded(call)}")),
        new("dataUriToString", 1, 1, FromDataUri),
        new("uri", 2, 2, Combine) { KeepsIdentity = true },
        new("uriComponent", 1, 1, call => call.Of(Uri.EscapeDataString(call.Text(0)))),
        new("uriComponentToString", 1, 1, call => call.Of(Uri.UnescapeDataString(call.Text(0)))),
    ];

    private static string Encoded(FunctionCall call) => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0)));

    private static DataNode FromDataUri(FunctionCall call)
    {
        const string Coding = ";base64";
        string text = call.Text(0);
        int comma = text.IndexOf(',');
        if (!text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || comma < 0)
        {
            return call.Fail("the text is no data URI");
        }

        string data = text[(comma + 1)..];
        return text[..comma].EndsWith(Coding, StringComparison.OrdinalIgnoreCase)
            ? Decoded(call, data, call.Of)
            : call.Of(Uri.UnescapeDataString(data));
    }

    private static DataNode Decoded(FunctionCall call, string text, Func<string, DataNode> result)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count)
            ? result(Encoding.UTF8.GetString(bytes, 0, count))
            : call.Fail("the text is not base 64");
    }

    private static DataNode Combine(FunctionCall call)
    {
        string relative = call.Text(1);
        return Uri.TryCreate(call.Text(0), UriKind.Absolute, out Uri? start)
            && Uri.TryCreate(start, relative, out Uri? combined)
            ? call.Of(combined.AbsoluteUri)
            : call.Fail("the first argument is not the address of a page");
    }
}
