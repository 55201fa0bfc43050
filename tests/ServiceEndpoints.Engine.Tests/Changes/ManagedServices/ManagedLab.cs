using ServiceEndpoints.Changes.ManagedServices;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes.Network;

namespace ServiceEndpoints.Tests.Changes.ManagedServices;

/// <summary>Managed services made by changes.</summary>
internal static class ManagedLab
{
    public static NetworkLab New() => new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    public static CreateManagedService Deploy(ManagedServiceType type, string name = "svc", string subnet = "hub/app") =>
        new(new(name), NetworkLab.SubnetId(subnet), type);
}
