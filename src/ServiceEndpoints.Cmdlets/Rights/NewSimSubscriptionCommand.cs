using System.Management.Automation;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Declares a subscription, which may belong to another tenant.</summary>
[Cmdlet(VerbsCommon.New, "SimSubscription", SupportsShouldProcess = true)]
[OutputType(typeof(SimSubscription))]
public sealed class NewSimSubscriptionCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0)]
    [AllowEmptyString]
    public string SubscriptionId { get; set; } = "";

    /// <summary>Without it, the topology's.</summary>
    [Parameter(Position = 1)]
    public string? TenantId { get; set; }

    /// <summary>Without it, the subscription is called by its id.</summary>
    [Parameter]
    public string? Name { get; set; }

    private protected override void Process() => Submit(
        new CreateSubscription(SubscriptionId) { TenantId = TextOrNull(TenantId), Name = TextOrNull(Name) },
        SubscriptionId,
        write: true);
}
