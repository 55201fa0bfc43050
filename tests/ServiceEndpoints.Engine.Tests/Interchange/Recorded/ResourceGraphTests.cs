using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Recorded;

public sealed class ResourceGraphTests
{
    private const string Row =
        """
        { "id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/v1",
          "name": "v1", "type": "microsoft.keyvault/vaults", "location": "westeurope", "resourceGroup": "rg",
          "subscriptionId": "11111111-1111-1111-1111-111111111111", "tenantId": "22222222-2222-2222-2222-222222222222",
          "properties": { "networkAcls": { "bypass": "None", "defaultAction": "Deny" },
            "sku": { "family": "A", "name": "standard" } } }
        """;

    [Theory]
    [InlineData("{ \"count\": 1, \"data\": [ ROW ], \"skip_token\": null, \"total_records\": 1 }")]
    [InlineData("{ \"SkipToken\": null, \"Data\": [ ROW ] }")]
    [InlineData("{ \"value\": [ ROW ] }")]
    [InlineData("[ ROW ]")]
    public void Rows_are_read_however_they_are_wrapped(string wrapping)
    {
        SimImportReport report = Exchanges.ImportText(
            wrapping.Replace("ROW", Row, System.StringComparison.Ordinal));

        Assert.Equal(ImportFormat.ResourceGraph, report.Format);
        SimResource vault = Assert.Single(report.Topology.Resources);
        Assert.Equal(RuleAction.Deny, vault.Firewall.DefaultAction);
        Assert.Equal("Microsoft.KeyVault/vaults: 1", Assert.Single(report.Resources).ToString());
        Assert.Empty(report.Unresolved);
    }

    [Fact]
    public void A_column_that_the_query_left_out_is_not_known()
    {
        SimImportReport report = Exchanges.ImportText(
            """
            { "totalRecords": 2, "data": { "columns": [ { "name": "id" }, { "name": "type" } ], "rows": [
              [ "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/v1",
                "microsoft.keyvault/vaults" ],
              [ "too short" ] ] }, "resultTruncated": "true" }
            """);

        SimResource vault = Assert.Single(report.Topology.Resources);
        Assert.NotNull(vault.Unread("defaultAction"));
        Assert.Equal(["resultTruncated", "properties", "location"], report.Unresolved
            .Select(unresolved => unresolved.Property).Distinct());
        Assert.Equal(ErrorId.ValueInvalid, report.Findings[0].Id);
    }
}
