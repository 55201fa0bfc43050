using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Changes where gateways lead and what they learn. Only what is named changes; <c>$null</c> cuts off.
/// </summary>
[Cmdlet(VerbsCommon.Set, "SimGateway", SupportsShouldProcess = true)]
[OutputType(typeof(SimGateway))]
public sealed class SetSimGatewayCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(GatewayCompleter))]
    [Alias("Name")]
    public GatewayReference[] Gateway { get; set; } = [];

    [Parameter]
    [ArgumentCompleter(typeof(OnPremisesNetworkCompleter))]
    public OnPremisesNetworkReference? OnPremisesNetwork { get; set; }

    /// <summary>What the other side advertises by BGP; 0.0.0.0/0 is forced tunnelling.</summary>
    [Parameter]
    public string[]? AdvertisedPrefix { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (!TryId(OnPremisesNetwork, EntityNames.OnPremisesNetwork, out string? networkId))
        {
            return;
        }

        SetGateway change = new("")
        {
            OnPremisesNetworkId = EditOf(networkId, nameof(OnPremisesNetwork)),
            AdvertisedPrefix = EditOf(Texts(AdvertisedPrefix), nameof(AdvertisedPrefix)),
        };
        foreach (GatewayReference reference in Gateway)
        {
            if (TryFind(reference, EntityNames.Gateway, out SimGateway? found))
            {
                Submit(change with { GatewayId = found.Id }, reference, PassThru);
            }
        }
    }
}
