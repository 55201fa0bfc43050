using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.ManagedServices;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.ManagedServices;

public sealed class ManagedServiceTests
{
    private readonly NetworkLab _lab = ManagedLab.New();

    [Fact]
    public void A_service_takes_the_next_free_address_of_its_subnet_in_the_region_of_the_VNet()
    {
        SimManagedService service = _lab.VM("vm1", "hub/app")
            .Subject<SimManagedService>(ManagedLab.Deploy(ManagedServiceType.HDInsight));

        Assert.Equal("10.0.1.5", service.PrivateIPAddress.ToString());
        Assert.Equal("westeurope", service.Location);
        Assert.Equal("hub/app", service.Subnet);
        Assert.EndsWith("/Microsoft.HDInsight/clusters/svc", service.Id);
    }

    [Fact]
    public void It_takes_the_address_that_is_asked_for_or_says_why_not()
    {
        CreateManagedService at = ManagedLab.Deploy(ManagedServiceType.Batch) with { PrivateIPAddress = "10.0.1.9" };

        Assert.Equal("10.0.1.9", _lab.Subject<SimManagedService>(at).PrivateIPAddress.ToString());
        _lab.Refused(ErrorId.AddressNotInSubnet, at with { PrivateIPAddress = "10.0.2.9" });
        _lab.Refused(ErrorId.ValueInvalid, at with { PrivateIPAddress = "ten" });
        _lab.Refused(ErrorId.ValueInvalid, at with { PublicIPAddress = ["ten"] });
    }

    [Fact]
    public void Nothing_else_gets_its_address_until_it_is_gone()
    {
        _lab.With(ManagedLab.Deploy(ManagedServiceType.Batch) with { PrivateIPAddress = "10.0.1.4" });
        CreateVM vm = new(new("vm1"), new(NetworkLab.SubnetId("hub/app")) { PrivateIPAddress = "10.0.1.4" });

        _lab.Refused(ErrorId.AddressInUse, vm);
        _lab.With(new DeleteManagedService(_lab.Topology.ManagedServices.Single().Id)).With(vm);
    }

    [Fact]
    public void It_keeps_its_subnet_in_use()
    {
        _lab.With(ManagedLab.Deploy(ManagedServiceType.Batch));

        _lab.Refused(ErrorId.SubnetInUse, new DeleteSubnet(NetworkLab.SubnetId("hub/app")));
    }

    [Fact]
    public void Two_of_one_name_and_kind_are_refused() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.Batch))
        .Refused(ErrorId.ManagedServiceExists, ManagedLab.Deploy(ManagedServiceType.Batch, "SVC"));

    [Fact]
    public void One_that_is_not_there_cannot_go() => _lab.Refused(
        ErrorId.ManagedServiceNotFound, new DeleteManagedService(NetworkLab.Id("Microsoft.Batch/batchAccounts", "svc")));

    [Fact]
    public void A_subnet_without_delegation_is_delegated_to_it_as_Azure_does()
    {
        var made = ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration).Apply(_lab.Topology).Value;

        Assert.Equal(
            "Microsoft.Web/serverFarms", made.Topology.Subnets.Find(NetworkLab.SubnetId("hub/app"))!.Delegation);
        Assert.Contains("Microsoft.Web/serverFarms", Assert.Single(made.Warnings));
    }

    [Fact]
    public void Public_addresses_of_its_own_belong_to_it()
    {
        _lab.With(ManagedLab.Deploy(ManagedServiceType.Batch) with { PublicIPAddress = ["20.1.2.3"] });

        SimManagedService service = _lab.Topology.ManagedServices.Single();
        Assert.Equal(service.Id, _lab.Topology.Addresses.PublicOwnerOf(IPv4Address.Parse("20.1.2.3")));
        Assert.Null(_lab.With(new DeleteManagedService(service.Id))
            .Topology.Addresses.PublicOwnerOf(IPv4Address.Parse("20.1.2.3")));
    }
}
