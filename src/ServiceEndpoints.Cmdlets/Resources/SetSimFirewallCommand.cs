using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes the switches of the firewalls of resources. Only what is named changes.</summary>
[Cmdlet(VerbsCommon.Set, "SimFirewall", SupportsShouldProcess = true)]
[OutputType(typeof(SimResourceFirewall))]
public sealed class SetSimFirewallCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [Alias("Name")]
    public ResourceReference[] Resource { get; set; } = [];

    [Parameter]
    public RuleAction? DefaultAction { get; set; }

    /// <summary>The exceptions that there are to be, all of them; None alone for none.</summary>
    [Parameter]
    public string[]? Bypass { get; set; }

    [Parameter]
    public PublicNetworkAccess? PublicNetworkAccess { get; set; }

    /// <summary>As DefaultAction, for the deployment site; web apps only.</summary>
    [Parameter]
    public RuleAction? ScmDefaultAction { get; set; }

    /// <summary>Whether the deployment site goes by the rules of the app; web apps only.</summary>
    [Parameter]
    public bool? ScmUsesMainRules { get; set; }

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

    private SetFirewall Change(SimResource resource) => new(resource.Id)
    {
        DefaultAction = DefaultAction,
        Bypass = Bypass?.ToValueList(),
        PublicNetworkAccess = PublicNetworkAccess,
        ScmDefaultAction = ScmDefaultAction,
        ScmUsesMainRules = ScmUsesMainRules,
    };
}
