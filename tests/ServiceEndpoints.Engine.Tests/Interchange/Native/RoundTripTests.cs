using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Interchange.Native.Estate;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Interchange.Coverage;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>What is written is read again, all of it.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Files() => ImportCoverageTests.Files();

    [Fact]
    public void Nothing_of_any_entity_is_lost()
    {
        SimTopology lavish = new LavishEstate().Topology();

        SimTopology read = NativeFiles.RoundTrip(lavish);

        // Sets of service tags have no equality of their own; the files that are alike hold them.
        Assert.Equal(lavish.ServiceTags!.All.Select(TagSheet.Of), read.ServiceTags!.All.Select(TagSheet.Of));
        Assert.Equal(lavish with { ServiceTags = null }, read with { ServiceTags = null });
    }

    [Fact]
    public void Every_property_of_the_model_stands_in_the_file()
    {
        string text = NativeFiles.Text(new LavishEstate().Topology());
        IEnumerable<Type> types = typeof(SimTopology).Assembly.GetTypes().Where(type =>
            type.Namespace == typeof(SimTopology).Namespace
            && (type == typeof(SimTopology) || type == typeof(SimFirewall) || type == typeof(SimNetworkRule)
                || type == typeof(SimServiceEndpoint) || type == typeof(UnresolvedValue)
                || type == typeof(LimitOverride) || type == typeof(ServiceTagSet)
                || (type.IsSubclassOf(typeof(SimEntity)) && !type.IsAbstract)));

        Assert.Empty(
            from type in types
            from property in LavishEstate.Given(type)
            where !text.Contains($"\"{property.Name}\":", StringComparison.OrdinalIgnoreCase)
            select $"{type.Name}.{property.Name}");
    }

    [Fact]
    public void Every_table_of_a_topology_is_in_the_file()
    {
        IEnumerable<string> tables = typeof(SimTopology).GetProperties()
            .Where(property => property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(EntityTable<>))
            .Select(property => property.Name)
            // The interfaces stand in their machines.
            .Where(name => name != nameof(SimTopology.NetworkInterfaces));

        Assert.Equal(
            tables.Order(StringComparer.OrdinalIgnoreCase),
            TopologyForm.Instance.Members.Select(member => member.Name)
                .Intersect(tables, StringComparer.OrdinalIgnoreCase)
                .Select(name => typeof(SimTopology).GetProperty(
                    name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)!.Name)
                .Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_empty_topology_is_a_short_file()
    {
        string text = NativeFiles.Text(new SimTopology { Name = "lab" });

        Assert.Equal(
            """
            {
              "format": "ServiceEndpoints.Topology",
              "version": 1,
              "name": "lab",
              "location": "westeurope",
              "subscriptionId": "00000000-0000-0000-0000-000000000001",
              "tenantId": "00000000-0000-0000-0000-0000000000aa",
              "scope": "Complete"
            }

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_imported_comes_back_as_it_was(string file)
    {
        Corpus.Need(file);
        if (!CoveragePage.Import(file).IsSuccess(out SimImportReport? report, out _))
        {
            return;
        }

        Assert.Equal(report.Topology, NativeFiles.RoundTrip(report.Topology));
    }

    [Fact]
    public void The_order_in_which_things_were_made_leaves_no_trace()
    {
        World one = new World().VNet("a", "10.0.0.0/16").VNet("b", "10.1.0.0/16");
        World other = new World().VNet("b", "10.1.0.0/16").VNet("a", "10.0.0.0/16");

        Assert.Equal(NativeFiles.Text(one.Topology), NativeFiles.Text(other.Topology));
    }

    [Fact]
    public void What_is_written_is_plain_JSON()
    {
        byte[] bytes = NativeFiles.Bytes(new LavishEstate().Topology());

        Assert.Null(JsonFile.Read(bytes, "lab.json").Refusal);
        Assert.DoesNotContain('\r', Encoding.UTF8.GetString(bytes));
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(bytes);
        Assert.Equal(NativeFormat.Name, document.RootElement.GetProperty("format").GetString());
    }
}
