using System;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Presentation;

/// <summary>What a person sees, through PowerShell's own formatter on a screen of a hundred columns.</summary>
public sealed class ShownTests : IDisposable
{
    private const string Estate = """
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimRouteTable -Name toNva
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = New-SimSubnet -Name bare -VNet hub -AddressPrefix 10.0.2.0/24 -RouteTable toNva
        $null = New-SimVM -Name vm1 -Subnet hub/app
        $null = New-SimVM -Name vm2 -Subnet hub/bare -PublicIPAddress 198.51.100.7
        $null = New-SimResource -Type KeyVault -Name vault1 -DefaultAction Deny -PublicIPAddress 20.61.103.225
        $null = New-SimResource -Type StorageAccount -Name data1 -DefaultAction Deny -PublicIPAddress 20.60.222.132
        $null = Add-SimNetworkRule -Resource data1 -Subnet hub/app
        """;

    private readonly ModuleSession _session = new();

    public ShownTests() => _session.Run(Estate);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void One_answer_is_a_story() => Shows(
        "Test-SimReachability vm1 data1",
        """
        vm1 reaches data1 on Tcp 443.
        data1 sees 10.0.1.4 (private). The endpoint Microsoft.Storage of hub/app carries
        it.

        The way
          1. The routes of hub/app send it to VirtualNetworkServiceEndpoint by
             Microsoft.Storage in westeurope.
          2. Over the endpoint Microsoft.Storage of hub/app the service sees 10.0.1.4.
          3. data1 admits hub/app by its VNet rule.
        """);

    [Fact]
    public void The_story_of_a_refusal_says_why_and_what_the_client_sees()
    {
        string story = _session.Shown("Test-SimReachability vm2 vault1");

        Assert.StartsWith(
            "vm2 does not reach vault1 on Tcp 443: FirewallDefaultDeny.\nvault1 sees 198.51.100.7 (public).",
            story,
            StringComparison.Ordinal);
        Assert.Contains("\nWhy, and what would change it\n  FirewallDefaultDeny: ", story, StringComparison.Ordinal);
        Assert.Contains("\nWhat the client sees\n  403 ", story, StringComparison.Ordinal);
        Assert.DoesNotContain("It depends", story, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_answers_are_a_table() => Shows(
        "Get-SimVM | Test-SimReachability -To data1",
        """
        Source      Destination   Port Verdict         Reason              Seen as
        ------      -----------   ---- -------         ------              -------
        vm1         data1          443 Reachable       Allowed             10.0.1.4
        vm2         data1          443 Blocked         FirewallDefaultDeny 198.51.100.7
        """);

    [Fact]
    public void A_story_stays_whole_after_something_else()
    {
        string alone = _session.Shown("Test-SimReachability vm1 data1");

        Assert.EndsWith(
            alone, _session.Shown("Get-SimVNet; Test-SimReachability vm1 data1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_answers_are_plain_truth() =>
        Shows("Get-SimVM | Test-SimReachability -To data1 -Quiet", "True\nFalse");

    [Fact]
    public void Subnets_are_listed_by_VNet() => Shows(
        "Get-SimSubnet",
        """
           VNet: hub

        Name             AddressPrefix      ServiceEndpoints         Attached
        ----             -------------      ----------------         --------
        app              10.0.1.0/24        Microsoft.Storage
        bare             10.0.2.0/24                                 toNva
        """);

    [Fact]
    public void VMs_show_where_they_are() => Shows(
        "Get-SimVM",
        """
        Name             Subnet             PrivateIPAddress PublicIPAddress PowerState
        ----             ------             ---------------- --------------- ----------
        vm1              hub/app            10.0.1.4                         Running
        vm2              hub/bare           10.0.2.4         198.51.100.7    Running
        """);

    [Fact]
    public void A_long_list_says_how_long_it_is()
    {
        _session.Run("$null = New-SimVNet -Name wide -AddressPrefix (1..44 | ForEach-Object { \"172.16.$_.0/24\" })");

        Assert.EndsWith(
            " … 41 more}", _session.Shown("(Get-SimVNet wide).AddressPrefixText"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_subnet_leaves_out_what_only_views_need() =>
        Assert.DoesNotContain(
            "Text", _session.Shown("Get-SimVNet; Get-SimSubnet hub/app"), StringComparison.Ordinal);

    [Fact]
    public void Connections_show_what_is_seen_of_them_and_how_they_ended()
    {
        _session.Run("$null = Connect-SimResource vm1, vm2 data1; Disconnect-SimResource 1");

        Shows(
            "Get-SimConnection",
            """
              # Source    Destination  Seen as         State   Opened   Ended
              - ------    -----------  -------         -----   ------   -----
              1 vm1       data1        10.0.1.4        Closed  00:00:00 00:00:00 Client
              2 vm2       data1        198.51.100.7    Refused          FirewallDefaultDeny
            """);
    }

    [Fact]
    public void A_log_shows_who_asked_for_what()
    {
        _session.Run("$null = Send-SimRequest vm1, vm2 data1 GetBlob");

        Shows(
            "Get-SimDiagnosticLog",
            """
            Time                Resource     OperationName CallerIpAddress Status StatusText
            ----                --------     ------------- --------------- ------ ----------
            2026-01-01 00:00:00 data1        GetBlob       10.0.1.4           200 Success
            2026-01-01 00:00:00 data1        GetBlob       198.51.100.7       403 IpAuthorizationError
            """);
    }

    [Fact]
    public void One_impact_is_a_story_and_several_are_a_table()
    {
        Assert.StartsWith(
            "Enabling Microsoft.KeyVault for hub/app: no verdict changes.\n\nRoutes that come\n  Microsoft.KeyVault everywhere, ",
            _session.Shown("Measure-SimEndpointImpact hub/app Microsoft.KeyVault"),
            StringComparison.Ordinal);
        Shows(
            "Get-SimSubnet | Measure-SimEndpointImpact -Service Microsoft.Storage -Disable",
            """
            Subnet           Service              Switch  Resources                Verdicts
            ------           -------              ------  ---------                --------
            hub/app          Microsoft.Storage    Disable data1                    2 lost, 0 won
            hub/bare         Microsoft.Storage    Disable                          no verdict changes
            """);
    }

    private void Shows(string script, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), _session.Shown(script).TrimStart('\n'));
}
