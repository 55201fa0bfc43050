using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>What an input did not give, with the place in that input.</summary>
internal static class UnresolvedForm
{
    public static ListForm<UnresolvedValue> List { get; } = new(new ObjectForm<UnresolvedValue>(
        "unresolvedValue",
        new("", "", ""),
        Member.Required(
            "property", Values.Any, (UnresolvedValue v) => v.Property, (v, text) => v with { Property = text }),
        Member.Required(
            "expression", Values.Any, (UnresolvedValue v) => v.Expression, (v, text) => v with { Expression = text }),
        Member.Required("place", Values.Any, (UnresolvedValue v) => v.Place, (v, text) => v with { Place = text })));
}
