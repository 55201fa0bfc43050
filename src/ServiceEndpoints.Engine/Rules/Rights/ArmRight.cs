namespace ServiceEndpoints.Rules.Rights;

/// <summary>Leave to do one action at one scope.</summary>
/// <param name="Action">Such as <c>Microsoft.Network/virtualNetworks/subnets/join/action</c>.</param>
/// <param name="Scope">The id of what it is done to.</param>
public sealed record ArmRight(string Action, string Scope)
{
    public override string ToString() => $"{Action} at {Scope}";
}
