using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes the SKU, the public address or the default action of resources.</summary>
[Cmdlet(VerbsCommon.Set, "SimResource", SupportsShouldProcess = true)]
[OutputType(typeof(SimResource))]
public sealed class SetSimResourceCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [Alias("Name")]
    public ResourceReference[] Resource { get; set; } = [];

    [Parameter]
    public string Sku { get; set; } = "";

    /// <summary>With null the address is not known: it may then be any of the service's in the region.</summary>
    [Parameter]
    [AllowNull]
    public string? PublicIPAddress { get; set; }

    [Parameter]
    public RuleAction? DefaultAction { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (ResourceReference reference in Resource)
        {
            if (TryFind(reference, EntityNames.Resource, out SimResource? resource))
            {
                Submit(Change(resource), reference, PassThru);
            }
        }
    }

    private SetResource Change(SimResource resource) => new(resource.Id)
    {
        Sku = EditOf(Sku),
        PublicIPAddress = EditOf(TextOrNull(PublicIPAddress), nameof(PublicIPAddress)),
        DefaultAction = DefaultAction,
    };
}
