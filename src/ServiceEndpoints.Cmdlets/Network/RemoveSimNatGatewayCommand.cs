using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes NAT gateways that no subnet has.</summary>
[Cmdlet(VerbsCommon.Remove, "SimNatGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimNatGateway))]
public sealed class RemoveSimNatGatewayCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NatGatewayCompleter))]
    [Alias("Name")]
    public NatGatewayReference[] NatGateway { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (NatGatewayReference reference in NatGateway)
        {
            if (TryFind(reference, EntityNames.NatGateway, out SimNatGateway? found))
            {
                SubmitRemoval(new DeleteNatGateway(found.Id), found, reference, PassThru);
            }
        }
    }
}
