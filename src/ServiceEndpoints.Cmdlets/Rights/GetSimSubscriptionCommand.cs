using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Rights;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the topology's own subscription and those that were declared.</summary>
[Cmdlet(VerbsCommon.Get, "SimSubscription")]
[OutputType(typeof(SimSubscription))]
public sealed class GetSimSubscriptionCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubscriptionCompleter))]
    [SupportsWildcards]
    [Alias("Name", "SubscriptionId")]
    public SubscriptionReference[] Subscription { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(
            SimSubscriptions.Of(estate), Subscription, text => EntityNames.Subscription(estate, text));
    }
}
