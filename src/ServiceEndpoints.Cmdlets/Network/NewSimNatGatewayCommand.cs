using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a NAT gateway. Without addresses Azure chooses one, which is not known here.</summary>
[Cmdlet(VerbsCommon.New, "SimNatGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimNatGateway))]
public sealed class NewSimNatGatewayCommand : SimNewCommand
{
    [Parameter(Position = 1)]
    public string[] PublicIPAddress { get; set; } = [];

    private protected override void Process()
    {
        CreateNatGateway change = new(Placement) { PublicIPAddress = PublicIPAddress.ToValueList() };
        Submit(change, Name, write: true);
    }
}
