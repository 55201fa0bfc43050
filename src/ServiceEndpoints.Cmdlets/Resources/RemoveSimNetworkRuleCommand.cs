using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Removes rules from the firewall of a resource: those that name a source, or those that come through the pipeline.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "SimNetworkRule", SupportsShouldProcess = true, DefaultParameterSetName = ByRule)]
[OutputType(typeof(SimResourceFirewall))]
public sealed class RemoveSimNetworkRuleCommand : SimChangeCommand
{
    private const string ByRule = "Rule";
    private const string BySubnet = "Subnet";
    private const string ByIPRange = "IPRange";
    private const string ByResourceInstance = "ResourceInstance";

    /// <summary>The resource; a rule stands for its resource and itself.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public ResourceReference Resource { get; set; } = null!;

    /// <summary>Subnets, also such as are gone while a rule still names them.</summary>
    [Parameter(ParameterSetName = BySubnet, Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter(ParameterSetName = ByIPRange, Mandatory = true)]
    public string[] IPRange { get; set; } = [];

    /// <summary>The rule of this database instead of the server's.</summary>
    [Parameter(ParameterSetName = ByIPRange)]
    public string? Database { get; set; }

    [Parameter(ParameterSetName = ByResourceInstance, Mandatory = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public ResourceReference[] ResourceInstance { get; set; } = [];

    /// <summary>Only the rule of this priority; web apps only.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    [Parameter(ParameterSetName = ByIPRange)]
    public int? Priority { get; set; }

    /// <summary>The rule of the deployment site; web apps only.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    [Parameter(ParameterSetName = ByIPRange)]
    public SwitchParameter Scm { get; set; }

    /// <summary>Writes the resource's firewall as it is afterwards.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (ParameterSetName == ByRule)
        {
            RemoveGiven();
        }
        else if (TryFind(Resource, EntityNames.Resource, out SimResource? resource))
        {
            RemoveNamed(resource);
        }
    }

    private void RemoveGiven()
    {
        if (Resource.Given is SimNetworkRule rule)
        {
            Submit(RemoveNetworkRule.Of(rule), rule, PassThru);
        }
        else
        {
            WriteRefusal(
                new(
                    ErrorId.NetworkRuleNotFound,
                    $"Say which rules of '{Resource}' to remove: with -Subnet, -IPRange or -ResourceInstance, or pass "
                    + "what Get-SimNetworkRule writes.",
                    Resource.Text),
                Resource);
        }
    }

    private void RemoveNamed(SimResource resource)
    {
        foreach (SubnetReference reference in Subnet)
        {
            Result<string> id = RuleSources.Subnet(Session.Topology, resource, reference.Text);
            Remove(resource, NetworkRuleKind.VirtualNetwork, id, reference);
        }

        foreach (string range in IPRange)
        {
            Remove(resource, NetworkRuleKind.IPRange, range, range);
        }

        foreach (ResourceReference reference in ResourceInstance)
        {
            Result<string> id = RuleSources.Instance(Session.Topology, reference.Text);
            Remove(resource, NetworkRuleKind.ResourceInstance, id, reference);
        }
    }

    private void Remove(SimResource resource, NetworkRuleKind kind, Result<string> source, object target)
    {
        if (Accept(source, target, out string? value))
        {
            Submit(
                new RemoveNetworkRule(resource.Id, kind, value)
                {
                    Priority = Priority,
                    Scm = Scm,
                    Database = Database,
                },
                target,
                PassThru);
        }
    }
}
