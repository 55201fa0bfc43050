using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServiceEndpoints.Interchange.Arm.Export.Resources;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes an Azure Resource Manager template that deploys what a topology holds. Equal topologies give equal templates.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
/// </summary>
public static class ArmTemplateWriter
{
    private static readonly JsonSerializerOptions s_form = new()
    {
        WriteIndented = true,
        // Templates are files; quotation marks in descriptions need not be safe for web pages.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>The template, with everything that it cannot say or had to take for granted.</returns>
    public static ArmExport Write(SimTopology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ExportEstate estate = new(topology);
        SecurityExport.Write(estate);
        RouteTableExport.Write(estate);
        PolicyExport.Write(estate);
        NetworkExport.Write(estate);
        GatewayExport.Write(estate);
        MachineExport.Write(estate);
        ResourceExport.Write(estate);
        ManagedServiceExport.Write(estate);
        PrivateEndpointExport.Write(estate);
        Leftovers.Tell(estate);

        string home = HomeOf(estate);
        JsonObject template = new TemplateLayout(estate, home).Template();
        return new()
        {
            Template = template.ToJsonString(s_form).ReplaceLineEndings("\n") + "\n",
            SubscriptionId = ArmId.SubscriptionOf(home),
            ResourceGroupName = ArmId.ResourceGroupOf(home),
            Remarks = estate.Remarks
                .OrderBy(remark => remark.Target, ArmId.Comparer)
                .ThenBy(remark => remark.Property, StringComparer.Ordinal)
                .Distinct()
                .ToValueList(),
        };
    }

    /// <summary>The resource group that most is in; the topology's own where there is nothing.</summary>
    private static string HomeOf(ExportEstate estate) => estate.Resources
        .GroupBy(
            resource => ArmId.ResourceGroup(ArmId.SubscriptionOf(resource.Id), ArmId.ResourceGroupOf(resource.Id)),
            ArmId.Comparer)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, ArmId.Comparer)
        .Select(group => group.Key)
        .FirstOrDefault(ArmId.ResourceGroup(estate.Topology.SubscriptionId, SimTopology.DefaultResourceGroupName));
}
