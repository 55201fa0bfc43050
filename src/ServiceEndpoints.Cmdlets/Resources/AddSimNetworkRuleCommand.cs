using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Adds rules to the firewall of a resource: for subnets, public addresses, or Azure resources.</summary>
[Cmdlet(VerbsCommon.Add, "SimNetworkRule", SupportsShouldProcess = true, DefaultParameterSetName = BySubnet)]
[OutputType(typeof(SimNetworkRule))]
public sealed class AddSimNetworkRuleCommand : SimChangeCommand
{
    private const string BySubnet = "Subnet";
    private const string ByIPRange = "IPRange";
    private const string ByResourceInstance = "ResourceInstance";

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public ResourceReference Resource { get; set; } = null!;

    [Parameter(ParameterSetName = BySubnet, Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    /// <summary>Take the rule although the subnet has no endpoint yet.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    public SwitchParameter IgnoreMissingEndpoint { get; set; }

    /// <summary>Addresses, CIDR blocks or start-end; for a web app also a service tag or AnyVnets.</summary>
    [Parameter(ParameterSetName = ByIPRange, Mandatory = true)]
    public string[] IPRange { get; set; } = [];

    /// <summary>For one database of the server instead of all; Azure SQL Database only.</summary>
    [Parameter(ParameterSetName = ByIPRange)]
    public string? Database { get; set; }

    /// <summary>Resource Manager ids, or names of resources of the topology.</summary>
    [Parameter(ParameterSetName = ByResourceInstance, Mandatory = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public ResourceReference[] ResourceInstance { get; set; } = [];

    /// <summary>What to do with the source; web apps only.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    [Parameter(ParameterSetName = ByIPRange)]
    public RuleAction? Action { get; set; }

    /// <summary>Lower goes first; web apps only.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    [Parameter(ParameterSetName = ByIPRange)]
    public int? Priority { get; set; }

    /// <summary>For the deployment site instead of the app; web apps only.</summary>
    [Parameter(ParameterSetName = BySubnet)]
    [Parameter(ParameterSetName = ByIPRange)]
    public SwitchParameter Scm { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private RestrictionOptions Options => new() { Action = Action, Priority = Priority, Scm = Scm };

    private protected override void Process()
    {
        if (!TryFind(Resource, EntityNames.Resource, out SimResource? resource))
        {
            return;
        }

        AddSubnets(resource);
        foreach (string range in IPRange)
        {
            Submit(new AddIPRule(resource.Id, range) { Options = Options, Database = Database }, range, PassThru);
        }

        AddInstances(resource);
    }

    private void AddSubnets(SimResource resource)
    {
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? subnet))
            {
                AddVNetRule change = new(resource.Id, subnet.Id)
                {
                    IgnoreMissingEndpoint = IgnoreMissingEndpoint,
                    Options = Options,
                };
                Submit(change, reference, PassThru);
            }
        }
    }

    private void AddInstances(SimResource resource)
    {
        foreach (ResourceReference reference in ResourceInstance)
        {
            if (Accept(RuleSources.Instance(Session.Topology, reference.Text), reference, out string? id))
            {
                Submit(new AddResourceInstanceRule(resource.Id, id), reference, PassThru);
            }
        }
    }
}
