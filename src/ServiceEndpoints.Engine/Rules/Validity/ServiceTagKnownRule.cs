using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A service tag is one that Azure publishes, or one of those that stand for a place in the network.</summary>
public sealed class ServiceTagKnownRule : Rule
{
    public static readonly ServiceTagKnownRule Instance = new();

    private ServiceTagKnownRule()
        : base(
            "SE1516",
            "Service tags exist",
            "A rule names only service tags that Azure has.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }

    /// <summary>Null for a tag of the file in use, and for the tags that no file has.</summary>
    public static Refusal? Judge(SimTopology topology, string name)
    {
        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        return SpecialServiceTags.TryGet(name, out _) || tags.TryGet(name, out _) ? null : Unknown(name);
    }

    internal static Refusal Unknown(string name) => new(
        ErrorId.ServiceTagUnknown,
        $"'{name}' is neither an address nor a service tag. Get-SimServiceTag lists the tags that there are.",
        name);
}
