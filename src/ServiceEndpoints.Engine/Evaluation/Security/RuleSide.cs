using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>The addresses of one side of a security rule.</summary>
/// <param name="Sure">Those that are of it.</param>
/// <param name="Possible">Those and the ones that may be.</param>
/// <param name="Doubt">Why the two differ; null when they do not.</param>
internal readonly record struct RuleSide(AddressSet Sure, AddressSet Possible, RuleDoubt? Doubt)
{
    public static RuleSide Known(AddressSet addresses) => new(addresses, addresses, null);

    public static RuleSide Unknown(RuleDoubt doubt) => new(AddressSet.Empty, AddressSet.All, doubt);

    public RuleSide Or(RuleSide other) =>
        new(Sure.Union(other.Sure), Possible.Union(other.Possible), Doubt ?? other.Doubt);
}
