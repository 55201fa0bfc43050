using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The public addresses of a managed service are public; all but those of apps are its alone.</summary>
public sealed class ManagedServiceAddressRule : ValidityRule<SimManagedService>
{
    public static readonly ManagedServiceAddressRule Instance = new();

    private ManagedServiceAddressRule()
        : base(
            "SE1576",
            "Managed services have public addresses of their own",
            "The public addresses of a managed service are public and attached to nothing else. Only apps share theirs with "
            + "other apps.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimManagedService entity) => PublicAddressRule.Judge(
        entity.HasOwnPublicAddresses ? topology : new SimTopology(), entity.PublicIPAddress, entity.Id);
}
