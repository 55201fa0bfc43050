using System;
using System.Diagnostics.CodeAnalysis;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>A part by its whole: <c>vnet/subnet</c>, <c>vm/nic</c>. Neither name is empty.</summary>
internal sealed record PartPath(string Whole, string Part)
{
    public static bool TryRead(string text, [NotNullWhen(true)] out PartPath? path)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        bool isPath = slash > 0 && slash < text.Length - 1 && text.IndexOf('/', slash + 1) < 0;
        path = isPath ? new(text[..slash], text[(slash + 1)..]) : null;
        return isPath;
    }

    public bool Calls(SimEntity part) =>
        ArmId.Same(part.Name, Part) && ArmId.Same(ArmId.NameOf(ArmId.ParentOf(part.Id)), Whole);

    public override string ToString() => $"{Whole}/{Part}";
}
