using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Removes on-premises networks that no gateway leads to.</summary>
[Cmdlet(VerbsCommon.Remove, "SimOnPremisesNetwork", SupportsShouldProcess = true)]
[OutputType(typeof(SimOnPremisesNetwork))]
public sealed class RemoveSimOnPremisesNetworkCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(OnPremisesNetworkCompleter))]
    [Alias("Name")]
    public OnPremisesNetworkReference[] OnPremisesNetwork { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (OnPremisesNetworkReference reference in OnPremisesNetwork)
        {
            if (TryFind(reference, EntityNames.OnPremisesNetwork, out SimOnPremisesNetwork? found))
            {
                SubmitRemoval(new DeleteOnPremisesNetwork(found.Id), found, reference, PassThru);
            }
        }
    }
}
