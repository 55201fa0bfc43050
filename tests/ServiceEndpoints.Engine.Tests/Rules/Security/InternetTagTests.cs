using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class InternetTagTests
{
    private static readonly World s_closed = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .VM("vm2", "hub/app", "10.0.1.5")
        .Nsg("nsg", "200 Out Deny * * Internet *")
        .NsgOn("nsg", "hub/app");

    [Fact]
    public void To_deny_the_internet_is_to_deny_services_with_an_endpoint_too() =>
        s_closed.Ask("vm1", "acct").IsBlockedBy("SE5006", Reason.NsgDenied);

    [Fact]
    public void A_rule_for_the_service_s_tag_before_it_lets_them_through() => s_closed
        .Nsg("nsg", "100 Out Allow Tcp * Storage 443", "200 Out Deny * * Internet *")
        .Ask("vm1", "acct")
        .IsDecidedWithout("SE5006");

    [Fact]
    public void Private_addresses_are_not_in_it() => s_closed.Ask("vm1", "vm2", 22).IsDecidedWithout("SE5006");

    [Fact]
    public void Public_addresses_that_the_VNet_uses_are_not_either() => new World()
        .VNet("hub", "20.60.0.0/16")
        .Subnet("hub/app", "20.60.1.0/24")
        .VM("vm1", "hub/app", "20.60.1.4")
        .VM("vm2", "hub/app", "20.60.1.5")
        .Nsg("nsg", "200 Out Deny * * Internet *")
        .NsgOn("nsg", "hub/app")
        .Ask("vm1", "vm2", 22)
        .IsDecidedWithout("SE5006");
}
