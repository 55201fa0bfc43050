using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a resource of an Azure service.</summary>
[Cmdlet(VerbsCommon.New, "SimResource", SupportsShouldProcess = true)]
[OutputType(typeof(SimResource))]
public sealed class NewSimResourceCommand : SimNewCommand
{
    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(ResourceTypeCompleter))]
    public ResourceType Type { get; set; }

    /// <summary>Without it, the SKU that most people take.</summary>
    [Parameter]
    public string? Sku { get; set; }

    /// <summary>Without it, an address of the service in the region, always the same for the same name.</summary>
    [Parameter]
    public string? PublicIPAddress { get; set; }

    /// <summary>What happens to sources that no rule names, where the service has such a switch.</summary>
    [Parameter]
    public RuleAction? DefaultAction { get; set; }

    /// <summary>Classic storage accounts have no firewall.</summary>
    [Parameter]
    public DeploymentModel DeploymentModel { get; set; } = DeploymentModel.ResourceManager;

    /// <summary>Answers at its region's shared name and takes no VNet rules; Cognitive Services only.</summary>
    [Parameter]
    public SwitchParameter NoCustomSubdomain { get; set; }

    private protected override void Process() => Submit(
        new CreateResource(Placement, Type)
        {
            Sku = TextOrNull(Sku),
            PublicIPAddress = TextOrNull(PublicIPAddress),
            DefaultAction = DefaultAction,
            DeploymentModel = DeploymentModel,
            NoCustomSubdomain = NoCustomSubdomain,
        },
        Name,
        write: true);
}
