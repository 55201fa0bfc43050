using System;
using System.Collections.Generic;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions about encodings and addresses of the web.</summary>
internal static class EncodingFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("base64", 1, 1, call => call.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        new("base64ToString", 1, 1, call => Decoded(call, call.Of)),
        new("base64ToJson", 1, 1, call => Decoded(call, text => ConversionFunctions.Json(call, text))),
        new("uri", 2, 2, Combine),
        new("uriComponent", 1, 1, call => call.Of(Uri.EscapeDataString(call.Text(0)))),
        new("uriComponentToString", 1, 1, call => call.Of(Uri.UnescapeDataString(call.Text(0)))),
    ];

    private static DataNode Decoded(FunctionCall call, Func<string, DataNode> result)
    {
        string text = call.Text(0);
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
