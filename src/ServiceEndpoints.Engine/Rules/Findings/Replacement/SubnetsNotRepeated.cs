using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

public sealed class SubnetsNotRepeated : ReplacementRule
{
    /// <summary>
    /// From this version on a VNet that is written without a list of subnets keeps those it has; an empty list removes
    /// them all. Source (read 2026-11-28):
    /// https://techcommunity.microsoft.com/blog/azurenetworkingblog/azure-virtual-network-now-supports-updates-without-subnet-property/4067952
    /// </summary>
    private const string FirstKeepingVersion = "2023-09-01";

    public static readonly SubnetsNotRepeated Instance = new();

    private SubnetsNotRepeated()
        : base(
            "SE1670",
            Severity.Error,
            "A VNet is written without subnets that it has",
            "The subnets inside of a VNet are its whole list: deploying it deletes those that are not on it, "
            + "endpoints and all, and VNet rules that name them admit nobody afterwards. Azure refuses it while "
            + "something is in them. A VNet without any list keeps its subnets from API version 2023-09-01 on; "
            + "before, it loses all of them. A subnet that stands beside its VNet in the template, and not on the "
            + "list, is deleted first and then made anew.",
            "Write all subnets inside of {vnet}; or none there, each as a resource of its own, and the VNet with API "
            + "version 2023-09-01 or later.",
            "https://learn.microsoft.com/azure/azure-resource-manager/bicep/scenarios-virtual-networks")
    {
    }

    private protected override IEnumerable<SimFinding> Look(Redeployment redeployment)
    {
        foreach ((SimVNet _, SimVNet vnet) in
            redeployment.Replaced(redeployment.Deployed.VNets, redeployment.Planned.VNets))
        {
            if (!redeployment.KnowsParts(vnet, ArmTypes.Subnets)
                || (redeployment.WrittenOf(vnet.Id) is { } written && !IsWholeList(written)))
            {
                continue;
            }

            SimSubnet[] before = [.. redeployment.Deployed.Subnets.PartsOf(vnet.Id)];
            SimSubnet[] lost =
            [
                .. redeployment.Lost(
                    vnet, ArmTypes.Subnets, before, redeployment.Planned.Subnets.PartsOf(vnet.Id)),
            ];
            SimSubnet[] beside = redeployment.IsTemplate
                ? [.. before.Except(lost).Where(subnet => !redeployment.IsInside(subnet))]
                : [];
            if (lost.Length + beside.Length > 0)
            {
                yield return Found(vnet, Message(redeployment, vnet, lost, beside), ("vnet", vnet));
            }
        }
    }

    // A version that is not known may be one that keeps them.
    private static bool IsWholeList(WrittenResource vnet) =>
        vnet.Gives(ArmTypes.Subnets)
        || (vnet.ApiVersion.Length > 0 && string.CompareOrdinal(vnet.ApiVersion, FirstKeepingVersion) < 0);

    private static string Message(
        Redeployment redeployment, SimVNet vnet, SimSubnet[] lost, SimSubnet[] beside)
    {
        List<string> sentences = [];
        if (lost.Length > 0)
        {
            sentences.Add($"{vnet} is written without its {Subnets(lost)}, which {Plural(lost.Length, "goes", "go")}.");
        }

        if (beside.Length > 0)
        {
            sentences.Add(
                $"{vnet} is written without its {Subnets(beside)} inside, and "
                + $"{Plural(beside.Length, "it stands", "they stand")} beside it: deleted first and then made anew.");
        }

        SimSubnet[] used = [.. lost.Concat(beside).Where(subnet => IsInUse(redeployment.Deployed, subnet))];
        if (used.Length > 0)
        {
            sentences.Add($"Something is in {Names(used)}, so Azure refuses it with InUseSubnetCannotBeDeleted.");
        }

        return string.Join(' ', sentences);
    }

    private static bool IsInUse(SimTopology deployed, SimSubnet subnet) =>
        deployed.Addresses.OwnersIn(subnet.Id).Any();

    private static string Subnets(SimSubnet[] subnets) =>
        $"{Plural(subnets.Length, "subnet", "subnets")} {Names(subnets)}";

    private static string Names(SimSubnet[] subnets) =>
        NameList.Of([.. subnets.Select(subnet => subnet.Name).Order(StringComparer.Ordinal)]);
}
