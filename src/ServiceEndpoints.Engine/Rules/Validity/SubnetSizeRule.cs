using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet has room for at least three addresses beside Azure's five.</summary>
public sealed class SubnetSizeRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetSizeRule Instance = new();

    private const int LongestPrefix = 29;

    private SubnetSizeRule()
        : base(
            "SE1120",
            "Subnets are /29 or larger",
            "The smallest IPv4 range of a subnet is a /29.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        foreach (AddressPrefix prefix in entity.AddressPrefix)
        {
            if (prefix.Length > LongestPrefix)
            {
                return new(
                    ErrorId.SubnetTooSmall,
                    $"The range {prefix} of the subnet '{entity}' is too small; the smallest is a /{LongestPrefix}.",
                    prefix.ToString());
            }
        }

        return null;
    }
}
