using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VM has at least one network interface.</summary>
public sealed class VMInterfaceRule : ValidityRule<SimVM>
{
    public static readonly VMInterfaceRule Instance = new();

    private VMInterfaceRule()
        : base(
            "SE1401",
            "VMs have interfaces",
            "A VM has at least one network interface.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity) => entity.NetworkInterfaces.Count > 0
        ? null
        : new Refusal(ErrorId.ValueInvalid, $"The VM '{entity}' needs a network interface.", entity.Name);
}
