using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>
/// Finds where a role is given by what people call it: an id, the name or <c>parent/name</c> of a thing, the name or
/// id of a subscription, or <c>/</c> for everything.
/// </summary>
public static class RoleScopes
{
    /// <summary>An id need not be in the topology, which does not hold everything that there is.</summary>
    /// <returns>The id; or a refusal with <see cref="ErrorId.ScopeInvalid"/>.</returns>
    public static Result<string> Resolve(SimTopology topology, string text)
    {
        if (text.StartsWith('/'))
        {
            return RoleScopeRule.Judge(text) is { } refusal ? refusal : text;
        }

        if (ArmId.Same(text, topology.SubscriptionId))
        {
            return ArmId.Subscription(text);
        }

        SimEntity[] found = [.. Called(topology, text)];
        return found.Length switch
        {
            0 => new Refusal(
                ErrorId.ScopeInvalid,
                $"'{text}' is no scope: no subscription, VNet, subnet, resource or other thing has that name. Give a "
                + "thing, its id, /subscriptions/<id>, /subscriptions/<id>/resourceGroups/<name>, or / for everything.",
                text),
            1 => found[0].Id,
            _ => NameLookup.Ambiguous(found, text),
        };
    }

    private static IEnumerable<SimEntity> Called(SimTopology topology, string text)
    {
        if (PartPath.TryRead(text, out PartPath? path))
        {
            return
            [
                .. EntityNames.SubnetsAt(topology, path),
                .. EntityNames.InterfacesAt(topology, path),
                .. topology.Peerings.Named(path.Part).Where(path.Calls),
            ];
        }

        if (topology.Subscriptions.Find(ArmId.Subscription(text)) is { } subscription)
        {
            return [subscription];
        }

        return
        [
            .. topology.Subscriptions.Named(text),
            .. topology.VNets.Named(text),
            .. topology.Subnets.Named(text),
            .. topology.VMs.Named(text),
            .. topology.NetworkInterfaces.Named(text),
            .. topology.NatGateways.Named(text),
            .. topology.RouteTables.Named(text),
            .. topology.NetworkSecurityGroups.Named(text),
            .. topology.ApplicationSecurityGroups.Named(text),
            .. topology.OnPremisesNetworks.Named(text),
            .. topology.Gateways.Named(text),
            .. topology.PrivateEndpoints.Named(text),
            .. topology.Resources.Named(text),
        ];
    }
}
