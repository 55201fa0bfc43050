using System;
using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>An interface's name is taken once in its resource group, also by interfaces of other VMs.</summary>
public sealed class VMInterfaceNameRule : ValidityRule<SimVM>
{
    public static readonly VMInterfaceNameRule Instance = new();

    private VMInterfaceNameRule()
        : base(
            "SE1403",
            "Interfaces have names of their own",
            "Two network interfaces of one resource group have different names, whichever VMs they belong to.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (SimNetworkInterface nic in entity.NetworkInterfaces)
        {
            bool elsewhere = topology.NetworkInterfaces.TryGet(nic.Id, out SimNetworkInterface? other)
                && !ArmId.Same(other.VMId, entity.Id);
            if (elsewhere || !seen.Add(nic.Id))
            {
                return EntityNoun.Of<SimNetworkInterface>().Exists(nic.Name, UniqueNameRule.ScopeOf(nic));
            }
        }

        return null;
    }
}
