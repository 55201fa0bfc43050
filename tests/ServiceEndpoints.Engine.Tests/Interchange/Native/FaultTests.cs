using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>A file that is not as it should be is refused with one error that says what and where.</summary>
public sealed class FaultTests
{
    private const string VNet = """{ "id": "/v/hub", "location": "westeurope", "addressPrefix": [ "10.0.0.0/16" ] }""";

    private static readonly HashSet<ErrorId> s_faults =
        [ErrorId.TopologyFileMalformed, ErrorId.FormatNotRecognized, ErrorId.TopologyVersionUnsupported];

    [Theory]
    [InlineData("\"unheardOf\": 1", "lab.json:4 unheardOf: there is no such property here")]
    [InlineData("\"vnets\": {}", "lab.json:4 vnets: an object stands here instead of an array")]
    [InlineData("\"vnets\": [ 5 ]", "lab.json:4 vnets[0]: a number stands here instead of an object")]
    [InlineData("\"vnets\": [ {} ]", "lab.json:4 vnets[0]: the property 'id' is missing")]
    [InlineData("\"vnets\": null", "lab.json:4 vnets: null stands here instead of an array")]
    [InlineData("\"applianceSourceNat\": \"no\"", "a string stands here instead of true or false")]
    [InlineData("\"sameRegionSource\": \"public\"", "'public' is none of Public, Private")]
    [InlineData("\"provisioningDelay\": \"-00:01:00\"", "'-00:01:00' is not a time such as 00:05:00")]
    [InlineData("\"provisioningDelay\": 5", "a number stands here instead of a time such as 00:05:00")]
    [InlineData(
        "\"limit\": [ { \"name\": \"Routes\", \"number\": 1e999 } ]",
        "lab.json:4 limit[0].number: a whole number between -2147483648 and 2147483647 is missing here")]
    [InlineData(
        "\"limit\": [ { \"name\": \"R\", \"number\": 1 },\n{ \"name\": \"r\", \"number\": 2 } ]",
        "lab.json:5 limit[1]: 'r' stands in this list for the second time")]
    [InlineData("\"vnets\": [ { \"id\": \"hub\" } ]", "lab.json:4 vnets[0].id: 'hub' is not an id")]
    [InlineData(
        "\"vnets\": [ { \"id\": \"/v/hub\", \"location\": \"w\", \"addressPrefix\": [ \"10.0.0.1/16\" ] } ]",
        "vnets[0].addressPrefix[0]: '10.0.0.1/16' is not an IPv4 prefix")]
    [InlineData($"\"vnets\": [ {VNet},\n{VNet} ]", "lab.json:5 vnets[1]: the id '/v/hub' stands here for the second time")]
    [InlineData(
        """
        "vms": [ { "id": "/m/1", "location": "w", "networkInterfaces": [
            { "id": "/n/1", "subnetId": "/v/hub/subnets/app", "privateIPAddress": "10.0.0.4" },
            { "id": "/n/1", "subnetId": "/v/hub/subnets/app", "privateIPAddress": "10.0.0.5" } ] } ]
        """,
        "lab.json:6 vms[0].networkInterfaces[1]: the id '/n/1' stands here for the second time")]
    [InlineData(
        """
        "routeTables": [ { "id": "/r", "location": "w", "routes": [
            { "name": "a/b", "addressPrefix": "10.0.0.0/8", "nextHopType": "None" } ] } ]
        """,
        "routeTables[0].routes[0].name: 'a/b' is not a name")]
    public void What_is_wrong_is_told_with_its_place(string rest, string message)
    {
        Refusal? refusal = NativeFiles.Try($"{{\n{NativeFiles.Opening},\n{rest} }}").Refusal;

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.Contains(message, refusal?.Message, StringComparison.Ordinal);
        Assert.Equal("lab.json", refusal?.Target);
    }

    [Fact]
    public void A_later_version_is_told_apart_from_a_broken_file()
    {
        Refusal? refusal = NativeFiles.Try(
            """{ "format": "ServiceEndpoints.Topology", "version": 2, "whatever": 1 }""").Refusal;

        Assert.Equal(ErrorId.TopologyVersionUnsupported, refusal?.Id);
        Assert.StartsWith("lab.json:1 version: the file is of version 2", refusal?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"version\": 0")]
    [InlineData(", \"version\": \"1\"")]
    public void A_file_without_version_is_refused(string version) => Assert.Equal(
        ErrorId.TopologyFileMalformed,
        NativeFiles.Try($"{{ \"format\": \"ServiceEndpoints.Topology\"{version} }}").Refusal?.Id);

    [Fact]
    public void A_file_of_another_format_is_not_read_as_this_one() => Assert.Equal(
        ErrorId.FormatNotRecognized,
        NativeFiles.Try("""{ "contentVersion": "1", "resources": [] }""", ImportFormat.Native).Refusal?.Id);

    [Fact]
    public void A_file_of_this_format_is_not_read_as_another() => Assert.Equal(
        ErrorId.FormatNotRecognized,
        NativeFiles.Try(NativeFiles.Bytes(new SimTopology()), ImportFormat.Arm).Refusal?.Id);

    /// <summary>Whatever is cut out of a file, there is a topology or one error, and nothing else.</summary>
    [Fact]
    public void A_file_with_a_hole_is_refused_or_read()
    {
        byte[] bytes = NativeFiles.Bytes(new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").Topology);
        List<ErrorId> ids = [];
        for (int start = 0; start < bytes.Length; start += 7)
        {
            for (int length = 1; length < 40 && start + length < bytes.Length; length += 3)
            {
                byte[] cut = [.. bytes[..start], .. bytes[(start + length)..]];
                if (NativeFiles.Try(cut).Refusal is { } refusal)
                {
                    Assert.Contains("lab.json", refusal.Message, StringComparison.Ordinal);
                    ids.Add(refusal.Id);
                }
            }
        }

        Assert.Contains(ErrorId.TopologyFileMalformed, ids);
        Assert.Subset(s_faults, ids.ToHashSet());
    }
}
