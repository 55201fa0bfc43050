using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class DenialTextsTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, DenialCase.PublicSource, 403, "AuthorizationFailure")]
    [InlineData(ResourceType.StorageAccount, DenialCase.SubnetSource, 403, "AuthorizationFailure")]
    [InlineData(ResourceType.SqlServer, DenialCase.PublicSource, null, "40615")]
    [InlineData(ResourceType.SqlServer, DenialCase.SubnetSource, null, "40914")]
    [InlineData(ResourceType.SqlServer, DenialCase.PublicAccessDisabled, null, "47073")]
    [InlineData(ResourceType.SynapseWorkspace, DenialCase.SubnetSource, null, "40914")]
    [InlineData(ResourceType.MySqlServer, DenialCase.PublicSource, null, "9000")]
    [InlineData(ResourceType.CosmosDbAccount, DenialCase.PublicSource, 403, "Forbidden")]
    [InlineData(ResourceType.CosmosDbAccount, DenialCase.SubnetSource, 403, "Forbidden")]
    [InlineData(ResourceType.KeyVault, DenialCase.PublicSource, 403, "Forbidden")]
    [InlineData(ResourceType.EventHubsNamespace, DenialCase.SubnetSource, 401, "")]
    [InlineData(ResourceType.WebApp, DenialCase.PublicSource, 403, "Ip Forbidden")]
    [InlineData(ResourceType.CognitiveServicesAccount, DenialCase.PublicSource, 403, "403")]
    [InlineData(ResourceType.CognitiveServicesAccount, DenialCase.PublicAccessDisabled, 403, "403")]
    public void Says_what_the_service_says(ResourceType type, DenialCase denialCase, int? status, string code)
    {
        DenialText? text = DenialTexts.Find(type, denialCase);

        Assert.Equal(status, text?.StatusCode);
        Assert.Equal(code, text?.ErrorCode);
    }

    [Theory]
    [InlineData(ResourceType.DataLakeStoreGen1, DenialCase.PublicSource)]
    [InlineData(ResourceType.PostgreSqlServer, DenialCase.SubnetSource)]
    [InlineData(ResourceType.MariaDbServer, DenialCase.PublicSource)]
    [InlineData(ResourceType.MySqlServer, DenialCase.SubnetSource)]
    [InlineData(ResourceType.CosmosDbAccount, DenialCase.PublicAccessDisabled)]
    [InlineData(ResourceType.StorageAccount, DenialCase.SecuredByPerimeter)]
    public void Makes_no_wording_up(ResourceType type, DenialCase denialCase) =>
        Assert.Null(DenialTexts.Find(type, denialCase));

    [Fact]
    public void A_file_share_answers_otherwise_than_a_blob()
    {
        Assert.Equal(
            "mount error(13): Permission denied",
            DenialTexts.Find(ResourceType.StorageAccount, DenialCase.SubnetSource, "FILE")?.Template);
        Assert.Equal(
            403, DenialTexts.Find(ResourceType.StorageAccount, DenialCase.SubnetSource, "blob")?.StatusCode);
    }

    [Fact]
    public void Fills_in_client_and_resource() => Assert.Equal(
        "Cannot open server 'sql1' requested by the login. Client with IP address '203.0.113.7' is not allowed to "
        + "access the server.",
        DenialTexts.Find(ResourceType.SqlServer, DenialCase.PublicSource)?.Format("203.0.113.7", "sql1", "eastus"));

    [Fact]
    public void Leaves_no_place_unfilled() => Assert.All(
        DenialTexts.All, text => Assert.DoesNotContain("{", text.Format("a", "b", "c")));

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(DenialTexts.All, text =>
    {
        Assert.True(Provenance.IsPage(text.Source), text.Template);
        Assert.True(Provenance.IsDate(text.Date), text.Template);
    });
}
