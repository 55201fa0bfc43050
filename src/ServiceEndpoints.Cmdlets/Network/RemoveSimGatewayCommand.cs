using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes gateways that no peer uses.</summary>
[Cmdlet(VerbsCommon.Remove, "SimGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimGateway))]
public sealed class RemoveSimGatewayCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(GatewayCompleter))]
    [Alias("Name")]
    public GatewayReference[] Gateway { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (GatewayReference reference in Gateway)
        {
            if (TryFind(reference, EntityNames.Gateway, out SimGateway? found))
            {
                SubmitRemoval(new DeleteGateway(found.Id), found, reference, PassThru);
            }
        }
    }
}
