using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.RouteTables;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Interchange.Recorded;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.RouteTables;

public sealed class EffectiveRouteComparisonTests
{
    private const string Default =
        """
        { "source": "Default", "state": "Active", "addressPrefix": [ "10.0.0.0/16" ], "nextHopType": "VnetLocal",
          "nextHopIpAddress": [] }
        """;

    [Theory]
    [InlineData("{ \"value\": [ ROW ] }")]
    [InlineData("[ ROW ]")]
    public void A_table_is_read_however_it_is_wrapped(string wrapping)
    {
        RecordedRoute route = Assert.Single(Read(wrapping.Replace("ROW", Default, StringComparison.Ordinal)).Value);

        Assert.Equal("10.0.0.0/16 Default Active VnetLocal", $"{route.AddressPrefix} {route.Source} {route}");
    }

    [Fact]
    public void What_PowerShell_writes_is_read_too()
    {
        ValueList<RecordedRoute> routes = Read(
            """
            [ { "Name": "", "DisableBgpRoutePropagation": false, "State": "Active", "Source": "User",
                "AddressPrefix": [ "0.0.0.0/0", "10.1.0.0/16" ], "NextHopType": "VirtualAppliance",
                "NextHopIpAddress": [ "10.0.9.4" ] } ]
            """).Value;

        Assert.Equal(["0.0.0.0/0", "10.1.0.0/16"], routes.Select(route => route.AddressPrefix));
        Assert.All(routes, route => Assert.Equal("10.0.9.4", route.NextHopIpAddress));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"value\": [ { \"name\": \"x\" } ] }")]
    [InlineData("5")]
    public void What_is_no_table_is_not_recognized(string text) =>
        Assert.Equal(ErrorId.FormatNotRecognized, Read(text).Refusal?.Id);

    [Fact]
    public void Only_what_differs_is_told()
    {
        List<SimEffectiveRoute> computed =
        [
            Computed("10.0.0.0/16", "Default", NextHopType.VnetLocal),
            Computed("0.0.0.0/0", "Default", NextHopType.Internet),
            Computed("10.0.0.0/8", "Default", NextHopType.None),
        ];
        ValueList<RecordedRoute> recorded = Read(
            $$"""
            [ {{Default}},
              { "source": "Default", "state": "Invalid", "addressPrefix": [ "0.0.0.0/0" ], "nextHopType": "Internet" },
              { "source": "User", "state": "Active", "addressPrefix": [ "0.0.0.0/0" ],
                "nextHopType": "VirtualAppliance", "nextHopIpAddress": [ "10.0.9.4" ] } ]
            """).Value;

        Assert.Equal(
            [
                "0.0.0.0/0 (Default): Invalid Internet, here Active Internet",
                "0.0.0.0/0 (User): Active VirtualAppliance 10.0.9.4, here nothing",
                "10.0.0.0/8 (Default): nothing, here Active None",
            ],
            EffectiveRouteComparison.Of(recorded, computed).Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_recorded_table_differs_from_todays_routes_in_the_block_that_was_added_since()
    {
        byte[] table = Exchanges.Bodies(
            "arm-responses/NetworkInterfaceTest.test_find_by_default_routes.json")[^1];
        ValueList<RecordedRoute> recorded = EffectiveRouteFile.Read(ImportFile.FromBytes("routes.json", table)).Value;
        SimTopology topology = Exchanges.ImportText(
            """
            { "id": "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/n",
              "location": "southcentralus", "properties": { "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
              "subnets": [ { "name": "a", "properties": { "addressPrefix": "10.0.0.0/24" } } ] } }
            """).Topology;

        ValueList<SimEffectiveRouteDifference> differences = EffectiveRouteComparison.Of(
            recorded, EffectiveRoutes.Of(topology, topology.Subnets.Single()));

        Assert.Equal(
            ["172.16.0.0/12 (Default): nothing, here Active None"], differences.Select(row => row.ToString()));
    }

    private static Result<ValueList<RecordedRoute>> Read(string text) =>
        EffectiveRouteFile.Read(ImportFile.FromBytes("routes.json", Encoding.UTF8.GetBytes(text)));

    private static SimEffectiveRoute Computed(string prefix, string source, NextHopType hop) => new()
    {
        AddressPrefix = [AddressPrefix.Parse(prefix)],
        Source = source,
        State = "Active",
        NextHopType = hop,
    };
}
