using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.FlowLogs;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.FlowLogs;

public sealed class FlowLogFileTests
{
    private const string Hub = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub";
    private const string Group = "/SUBSCRIPTIONS/S/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/G";
    private const string Good = "1663146003599,10.0.0.6,192.0.2.180,23956,443,6,O,B,NX,0,0,0,0";

    [Fact]
    public void A_tuple_of_a_VNet_flow_log_is_a_flow()
    {
        ObservedFlow flow = Assert.Single(FlowLogText.Read(FlowLogText.VNet(Hub, Good)).Flows);

        Assert.Equal(("10.0.0.6", "192.0.2.180"), (flow.Source.ToString(), flow.Destination.ToString()));
        Assert.Equal((23956, 443, 6), (flow.SourcePort, flow.DestinationPort, flow.Protocol));
        Assert.Equal((RuleDirection.Outbound, FlowState.Begun, "NX"), (flow.Direction, flow.State, flow.Encryption));
        Assert.Equal((Hub, "112233445566"), (flow.Target, flow.MacAddress));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1663146003599), flow.LastSeen);
        Assert.True(flow.IsOpen);
    }

    [Fact]
    public void All_tuples_of_a_flow_are_one_flow_with_its_last_state_and_all_that_it_carried()
    {
        FlowLog log = FlowLogText.Read(
            FlowLogText.VNet(Hub, FlowLogText.Tuple(300, "10.0.0.6", "192.0.2.1", 1024, "C", bytes: 100)),
            FlowLogText.VNet(
                Hub,
                FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 1024, "B"),
                FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 1025, "B"),
                FlowLogText.Tuple(600, "10.0.0.6", "192.0.2.1", 1024, "E", bytes: 20)));

        Assert.Equal(2, log.Flows.Count);
        ObservedFlow flow = log.Flows[0];
        Assert.Equal(FlowState.Ended, flow.State);
        Assert.Equal(new FlowVolume(3, 120, 6, 240), flow.Volume);
        Assert.Equal(TimeSpan.FromSeconds(600), flow.LastSeen - flow.FirstSeen);
        Assert.False(flow.IsOpen);
        Assert.True(log.Flows[1].IsOpen);
        Assert.Equal(["PT1H-0.json", "PT1H-1.json"], log.Files);
    }

    [Fact]
    public void A_port_that_is_used_again_is_open_again()
    {
        ObservedFlow flow = Assert.Single(FlowLogText.Read(FlowLogText.VNet(
            Hub,
            FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 1024, "E"),
            FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 1024, "B"))).Flows);

        Assert.True(flow.IsOpen);
    }

    [Fact]
    public void Sums_that_no_number_holds_stay_at_the_largest()
    {
        string huge = $"1663146003599,10.0.0.6,192.0.2.1,1,443,6,O,C,NX,1,{long.MaxValue},1,1";

        ObservedFlow flow = Assert.Single(FlowLogText.Read(FlowLogText.VNet(Hub, huge, huge)).Flows);

        Assert.Equal(new FlowVolume(2, long.MaxValue, 2, 2), flow.Volume);
    }

    [Theory]
    [InlineData("1542110377,10.0.0.4,13.67.143.118,44931,443,T,O,A,B,,,,", FlowState.Begun, 0)]
    [InlineData("1542110377,10.0.0.4,13.67.143.118,44931,443,T,O,A,C,25,66,17,51", FlowState.Continuing, 66)]
    [InlineData("1542110377,10.0.0.4,13.67.143.118,44931,443,T,O,A,E,25,66,17,51", FlowState.Ended, 66)]
    [InlineData("1542110377,10.0.0.4,13.67.143.118,44931,443,T,O,D,B,,,,", FlowState.Denied, 0)]
    public void NSG_flow_logs_of_version_2_are_read(string tuple, FlowState state, int bytes)
    {
        ObservedFlow flow = Assert.Single(FlowLogText.Read(FlowLogText.Nsg(2, Group, tuple)).Flows);

        Assert.Equal((state, bytes, Group), (flow.State, flow.Volume.BytesSent, flow.Target));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1542110377), flow.FirstSeen);
        Assert.Equal(6, flow.Protocol);
    }

    [Theory]
    [InlineData("1487282421,42.119.146.95,10.1.0.4,51529,5358,U,I,D", FlowState.Denied)]
    [InlineData("1487282421,42.119.146.95,10.1.0.4,51529,5358,U,I,A", FlowState.Allowed)]
    public void NSG_flow_logs_of_version_1_tell_no_end(string tuple, FlowState state)
    {
        ObservedFlow flow = Assert.Single(FlowLogText.Read(FlowLogText.Nsg(1, Group, tuple)).Flows);

        Assert.Equal((state, 17, RuleDirection.Inbound), (flow.State, flow.Protocol, flow.Direction));
        Assert.False(flow.IsOpen);
    }

    [Fact]
    public void IPv6_flows_are_kept_as_they_are_written()
    {
        ObservedFlow flow = Assert.Single(FlowLogText.Read(
            FlowLogText.VNet(Hub, "1663146003599,2001:db8::1,2001:db8::2,1,443,6,O,B,NX,0,0,0,0")).Flows);

        Assert.Equal("2001:db8::1", flow.Source.IPv6);
    }

    [Fact]
    public void A_log_may_be_empty_and_begin_with_a_mark() =>
        Assert.Empty(Read(ImportFile.FromBytes("PT1H.json", [0xEF, 0xBB, 0xBF, .. "{\"records\":[]}"u8])).Value.Flows);

    [Theory]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,23956,443,6,O,B,NX,0,0,0", "it ends before its bytes received")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,23956,443,6,O,B,NX,0,0,0,0,0", "it has more fields than its format")]
    [InlineData("soon,10.0.0.6,192.0.2.180,23956,443,6,O,B,NX,0,0,0,0", "its time, 'soon', is not a whole number")]
    [InlineData("253402300800000,10.0.0.6,192.0.2.180,23956,443,6,O,B,NX,0,0,0,0", "its time, ")]
    [InlineData("1663146003599,10.0.0,192.0.2.180,23956,443,6,O,B,NX,0,0,0,0", "its source address, '10.0.0', is not an address")]
    [InlineData("1663146003599,10.0.0.6,,23956,443,6,O,B,NX,0,0,0,0", "its destination address, '', is not an address")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,70000,443,6,O,B,NX,0,0,0,0", "its source port, '70000', is not a whole number up to 65535")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,-1,6,O,B,NX,0,0,0,0", "its destination port, '-1', is not")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,443,256,O,B,NX,0,0,0,0", "its protocol, '256', is not")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,443,6,X,B,NX,0,0,0,0", "its direction, 'X', is not one of I, O")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,443,6,O,?,NX,0,0,0,0", "its state, '?', is not one of B, C, E, D")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,443,6,O,B,NX_IS_MUCH_TOO_LONG_FOR_A_STATE_OF_ENCRYPTION,0,0,0,0", "its encryption, ")]
    [InlineData("1663146003599,10.0.0.6,192.0.2.180,1,443,6,O,B,NX,0,99999999999999999999,0,0", "its bytes sent, ")]
    [InlineData("", "it is not plain text")]
    public void A_tuple_that_cannot_be_read_is_told_with_its_place(string tuple, string fault)
    {
        Refusal? refusal = Refused(FlowLogText.VNet(Hub, Good, tuple));

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.StartsWith(
            "PT1H-0.json: records[0].flowRecords.flows[0].flowGroups[0].flowTuples[1]: " + fault,
            refusal?.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", ErrorId.TopologyFileMalformed, "line 1, byte 2 is not valid JSON")]
    [InlineData("{ \"records\": [ { \"flowRecords\": { \"flows\": 1 } } ] }", ErrorId.TopologyFileMalformed, "records[0].flowRecords.flows is not an array")]
    [InlineData("{ \"records\": [ { \"flowRecords\": { \"flows\": [ 1 ] } } ] }", ErrorId.TopologyFileMalformed, "records[0].flowRecords.flows[0] is not an object")]
    [InlineData("{ \"records\": [ { \"flowRecords\": { \"flows\": [ { \"flowGroups\": {} } ] } } ] }", ErrorId.TopologyFileMalformed, "records[0].flowRecords.flows[0].flowGroups is not an array")]
    [InlineData("{ \"records\": [ { \"flowRecords\": { \"flows\": [] } }, {} ] }", ErrorId.TopologyFileMalformed, "records[1] has neither flowRecords nor properties.flows")]
    [InlineData("{ \"records\": [], \"records\": [] }", ErrorId.TopologyFileMalformed, "it has records twice")]
    [InlineData("{ \"records\": [ { \"flowLogVersion\": 5 } ] }", ErrorId.FormatNotRecognized, "records[0] is of version 5")]
    [InlineData("{ \"records\": [ { \"properties\": { \"Version\": 3, \"flows\": [] } } ] }", ErrorId.FormatNotRecognized, "records[0].properties is of version 3")]
    [InlineData("{ \"records\": [ { \"properties\": { \"requests\": [] } } ] }", ErrorId.FormatNotRecognized, "this is no flow log")]
    [InlineData("[]", ErrorId.FormatNotRecognized, "this is no flow log")]
    [InlineData("{ \"resources\": [] }", ErrorId.FormatNotRecognized, "this is no flow log")]
    public void A_file_that_cannot_be_read_is_told_with_its_place(string json, ErrorId id, string fault)
    {
        Refusal? refusal = Refused(json);

        Assert.Equal(id, refusal?.Id);
        Assert.StartsWith($"PT1H-0.json: {fault}", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused() => Assert.Equal(
        ErrorId.TopologyFileMalformed,
        Refused("{ \"records\": [ { \"x\": " + new string('[', 100_000))?.Id);

    [Fact]
    public void More_flows_than_there_is_room_for_are_refused()
    {
        Result<FlowLog> read = FlowLogFile.Read(
            [FlowLogText.File(FlowLogText.VNet(
                Hub,
                FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 1, "B"),
                FlowLogText.Tuple(0, "10.0.0.6", "192.0.2.1", 2, "B"),
                FlowLogText.Tuple(1, "10.0.0.6", "192.0.2.1", 1, "E"),
                FlowLogText.Tuple(1, "10.0.0.6", "192.0.2.1", 3, "B")))],
            mostFlows: 2,
            CancellationToken.None);

        Assert.Equal(ErrorId.InputTooLarge, read.Refusal?.Id);
        Assert.StartsWith(
            "PT1H-0.json: with records[0] there are more than 2 flows",
            read.Refusal?.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_folder_that_are_no_flow_logs_are_named_and_passed_over()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Write("y=2022/m=09/d=14/h=09/m=00/macAddress=112233445566/PT1H.json", FlowLogText.VNet(Hub, Good));
            Write("settings.json", "{}");

            FlowLog log = FlowLogFile.Read(
                ImportFolder.Files(folder, recurse: true).Value, TestContext.Current.CancellationToken).Value;

            Assert.Equal(["y=2022/m=09/d=14/h=09/m=00/macAddress=112233445566/PT1H.json"], log.Files);
            Assert.Equal(["settings.json"], log.Skipped);
            Assert.Single(log.Flows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string name, string text)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    [Fact]
    public void A_folder_without_any_flow_log_is_refused() => Assert.Equal(
        ErrorId.FormatNotRecognized, Read(FlowLogText.File("{}").AsFound()).Refusal?.Id);

    [Fact]
    public void A_broken_log_of_a_folder_is_not_passed_over() => Assert.Equal(
        ErrorId.TopologyFileMalformed,
        Read(FlowLogText.File(FlowLogText.VNet(Hub, "x")).AsFound()).Refusal?.Id);

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Equal(
        ErrorId.TopologyFileNotReadable,
        Read(ImportFile.FromPath("/no/such/PT1H.json")).Refusal?.Id);

    [Fact]
    public void Stops_when_told_to() => Assert.Empty(FlowLogFile
        .Read([FlowLogText.File(FlowLogText.VNet(Hub, Good))], new CancellationToken(canceled: true))
        .Value.Flows);

    /// <summary>Whatever comes, there is an answer or a refusal, and never another exception.</summary>
    [Fact]
    public void No_mutation_of_a_log_breaks_the_reader()
    {
        byte[] whole = Encoding.UTF8.GetBytes(FlowLogText.VNet(Hub, Good, Good));
        Random random = new(4);

        Assert.All(Enumerable.Range(0, 5000), _ =>
        {
            byte[] bytes = [.. whole];
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Result<FlowLog> read = Read(ImportFile.FromBytes("f", bytes[..random.Next(bytes.Length + 1)]));
            Assert.True(read.Refusal is null or { Message.Length: > 3 });
        });
    }

    private static Result<FlowLog> Read(params ImportFile[] files) =>
        FlowLogFile.Read(files, TestContext.Current.CancellationToken);

    private static Refusal? Refused(string json) => Read(FlowLogText.File(json)).Refusal;
}
