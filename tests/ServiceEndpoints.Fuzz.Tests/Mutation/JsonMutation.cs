using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Changes values, names and the nesting of a JSON text, which mostly stays one.</summary>
internal static class JsonMutation
{
    /// <returns>The changed text; the text as it was where it has nothing of the kind that would change.</returns>
    public static byte[] Apply(byte[] text, JsonOutline outline, Chance chance, Func<byte[]> other)
    {
        JsonOutline.Span value = chance.Of(outline.Values);
        return chance.Below(12) switch
        {
            0 or 1 => Splice.Replace(text, value, chance.Of(HostileValues.Json)),
            2 => Splice.Replace(text, value.Start, value.End, Text(text, chance.Of(outline.Values))),
            3 => Swapped(text, value, chance.Of(outline.Values)),
            4 => Graft(text, value, chance, other()),
            5 when outline.Names.Count > 0 => Named(text, outline, chance),
            6 when outline.Names.Count > 0 => Removed(text, chance.Of(outline.Names), outline),
            7 when outline.Names.Count > 0 => Twice(text, chance.Of(outline.Names), outline),
            8 => Nested(text, value, chance),
            9 => Multiplied(text, value, chance),
            _ => Reworded(text, outline, chance),
        };
    }

    private static ReadOnlySpan<byte> Text(byte[] text, JsonOutline.Span span) => text.AsSpan(span.Start, span.Length);

    private static byte[] Swapped(byte[] text, JsonOutline.Span one, JsonOutline.Span other)
    {
        (JsonOutline.Span first, JsonOutline.Span second) = one.Start <= other.Start ? (one, other) : (other, one);
        if (first.End > second.Start)
        {
            return text;
        }

        byte[] swapped = Splice.Replace(text, second.Start, second.End, Text(text, first));
        return Splice.Replace(swapped, first.Start, first.End, Text(text, second));
    }

    private static byte[] Graft(byte[] text, JsonOutline.Span value, Chance chance, byte[] other) =>
        JsonOutline.Of(other) is { } outline
            ? Splice.Replace(text, value.Start, value.End, Text(other, chance.Of(outline.Values)))
            : text;

    private static byte[] Named(byte[] text, JsonOutline outline, Chance chance)
    {
        JsonOutline.Span name = chance.Of(outline.Names);
        string old = Encoding.UTF8.GetString(Text(text, name));
        string made = chance.Below(3) switch
        {
            0 => old.ToUpperInvariant(),
            1 => Encoding.UTF8.GetString(Text(text, chance.Of(outline.Names))),
            _ => $"\"{chance.Of(HostileValues.Names)}\"",
        };
        return Splice.Replace(text, name, made);
    }

    private static byte[] Removed(byte[] text, JsonOutline.Span name, JsonOutline outline)
    {
        int end = ValueAfter(name, outline).End;
        int next = end;
        while (next < text.Length && text[next] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            next++;
        }

        return Splice.Replace(text, name.Start, next < text.Length && text[next] == ',' ? next + 1 : end, []);
    }

    private static byte[] Twice(byte[] text, JsonOutline.Span name, JsonOutline outline) => Splice.Replace(
        text,
        name.Start,
        name.Start,
        [.. text.AsSpan(name.Start, ValueAfter(name, outline).End - name.Start), (byte)',']);

    private static JsonOutline.Span ValueAfter(JsonOutline.Span name, JsonOutline outline) =>
        outline.Values.Where(value => value.Start >= name.End).MinBy(value => (value.Start, -value.End));

    private static byte[] Nested(byte[] text, JsonOutline.Span value, Chance chance)
    {
        int depth = chance.Of([1, 2, 20, 90, 127, 128, 129, 1000, 20_000]);
        bool isArray = chance.OneIn(2);
        byte[] opening = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(isArray ? "[" : "{\"a\":", depth)));
        byte[] closing = Enumerable.Repeat((byte)(isArray ? ']' : '}'), depth).ToArray();
        return Splice.Replace(text, value.Start, value.End, [.. opening, .. Text(text, value), .. closing]);
    }

    private static byte[] Multiplied(byte[] text, JsonOutline.Span value, Chance chance)
    {
        int times = Math.Min(chance.Of([2, 3, 20, 300]), 1 + (Splice.Longest / 4 / (value.Length + 1)));
        byte[] one = [.. Text(text, value), (byte)','];
        byte[] many = [.. Enumerable.Repeat(one, times).SelectMany(bytes => bytes)];
        bool asArray = chance.OneIn(2);
        return Splice.Replace(
            text, value.Start, value.End, asArray ? [(byte)'[', .. many[..^1], (byte)']'] : many[..^1]);
    }

    /// <summary>Puts another text in the place of a string: an expression, an id, a longer or a shorter one.</summary>
    private static byte[] Reworded(byte[] text, JsonOutline outline, Chance chance)
    {
        JsonOutline.Span[] strings = [.. outline.Values.Where(value => value.Kind == JsonTokenType.String)];
        if (strings.Length == 0)
        {
            return text;
        }

        JsonOutline.Span span = chance.Of(strings);
        string old = Unquoted(text, span);
        return Splice.Replace(text, span, JsonSerializer.Serialize(Other(old, chance)));
    }

    private static string Other(string old, Chance chance)
    {
        if (old.StartsWith('[') && !chance.OneIn(4))
        {
            return ExpressionMutation.Apply(old, chance);
        }

        int at = chance.Below(old.Length + 1);
        return chance.Below(old.Contains('/', StringComparison.Ordinal) ? 8 : 5) switch
        {
            0 => ExpressionMutation.New(chance),
            1 => old[..at],
            2 => old.Insert(at, chance.Of(["/", "[", "'", "\0", "\u202E", "\r\n", "-", ".", ",", "*", " "])),
            3 => string.Concat(Enumerable.Repeat(old.Length == 0 ? "x" : old, chance.Of([2, 50, 2000 / (old.Length + 1)]))),
            4 => old.ToUpperInvariant(),
            5 => string.Join('/', old.Split('/').Where(_ => !chance.OneIn(4))),
            6 => chance.Of(HostileValues.Ids),
            _ => old + chance.Of(["/", "//", "/a", "/a/b", "?x=y", "#"]),
        };
    }

    private static string Unquoted(byte[] text, JsonOutline.Span span)
    {
        string quoted = Encoding.UTF8.GetString(Text(text, span));
        try
        {
            return JsonSerializer.Deserialize<string>(quoted) ?? "";
        }
        catch (JsonException)
        {
            return quoted.Trim('"');
        }
    }
}
