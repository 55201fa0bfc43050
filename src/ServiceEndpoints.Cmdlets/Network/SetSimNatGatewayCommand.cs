using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes the public addresses of NAT gateways; with <c>$null</c> Azure chooses one.</summary>
[Cmdlet(VerbsCommon.Set, "SimNatGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimNatGateway))]
public sealed class SetSimNatGatewayCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NatGatewayCompleter))]
    [Alias("Name")]
    public NatGatewayReference[] NatGateway { get; set; } = [];

    [Parameter(Position = 1)]
    public string[]? PublicIPAddress { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (NatGatewayReference reference in NatGateway)
        {
            if (TryFind(reference, EntityNames.NatGateway, out SimNatGateway? found))
            {
                Submit(Change(found), reference, PassThru);
            }
        }
    }

    private SetNatGateway Change(SimNatGateway gateway) => new(gateway.Id)
    {
        PublicIPAddress = EditOf(Texts(PublicIPAddress), nameof(PublicIPAddress)),
    };
}
