using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class BuiltInRolesTests
{
    /// <summary>Computed over all 928 definitions that were published on 2026-08-22; none is missing here.</summary>
    private static readonly string[] s_joining =
    [
        "Avere Contributor",
        "Azure AI Administrator",
        "Container Registry Contributor and Data Access Configuration Administrator",
        "Contributor",
        "Cosmos DB Operator",
        "DocumentDB Account Contributor",
        "Network Contributor",
        "Owner",
        "SQL Managed Instance Contributor",
        "SQL Security Manager",
        "Storage Account Contributor",
    ];

    [Fact]
    public void These_let_a_rule_name_a_subnet_and_no_others() => Assert.Equal(
        s_joining, BuiltInRoles.All.Where(role => role.CanJoinViaServiceEndpoint).Select(role => role.Name));

    [Theory]
    [InlineData("SQL Server Contributor")]
    [InlineData("Key Vault Contributor")]
    [InlineData("Cognitive Services Contributor")]
    [InlineData("Website Contributor")]
    [InlineData("Web Plan Contributor")]
    [InlineData("Azure Service Bus Data Owner")]
    [InlineData("Azure Event Hubs Data Owner")]
    [InlineData("Virtual Machine Contributor")]
    [InlineData("Data Lake Analytics Developer")]
    public void Administrators_of_these_services_cannot_join(string role) =>
        Assert.False(BuiltInRoles.Named(role)!.CanJoinViaServiceEndpoint);

    [Theory]
    [InlineData("Owner", "Microsoft.Authorization/roleAssignments/write", true)]
    [InlineData("Contributor", "Microsoft.Authorization/roleAssignments/write", false)]
    [InlineData("User Access Administrator", "Microsoft.Authorization/roleAssignments/write", true)]
    [InlineData("Reader", "Microsoft.Network/virtualNetworks/read", true)]
    [InlineData("Reader", "Microsoft.Network/virtualNetworks/write", false)]
    [InlineData("Network Contributor", "Microsoft.Network/serviceEndpointPolicies/join/action", true)]
    [InlineData("DNS Resolver Contributor", "Microsoft.Network/serviceEndpointPolicies/join/action", true)]
    [InlineData("Domain Services Contributor", "Microsoft.Network/virtualNetworks/subnets/write", true)]
    [InlineData("SQL Server Contributor", "Microsoft.Sql/servers/virtualNetworkRules/write", true)]
    [InlineData("SQL Server Contributor", "Microsoft.Sql/servers/auditingSettings/write", false)]
    [InlineData("SQL DB Contributor", "Microsoft.Sql/servers/virtualNetworkRules/write", false)]
    [InlineData("SQL Security Manager", "Microsoft.Sql/servers/virtualNetworkRules/write", false)]
    [InlineData("Website Contributor", "Microsoft.Web/sites/config/write", true)]
    [InlineData("Key Vault Contributor", "Microsoft.KeyVault/vaults/write", true)]
    [InlineData("Virtual Machine Contributor", "Microsoft.Network/virtualNetworks/subnets/join/action", true)]
    [InlineData("Cosmos DB Operator", "Microsoft.DocumentDB/databaseAccounts/write", true)]
    public void A_role_gives_what_its_page_says(string role, string action, bool gives) =>
        Assert.Equal(gives, BuiltInRoles.Named(role)!.Grants(action));

    [Fact]
    public void Is_found_by_name_in_any_case_and_by_id()
    {
        SimRoleDefinition reader = BuiltInRoles.Named("READER")!;

        Assert.Same(reader, BuiltInRoles.Find(reader.Id.ToUpperInvariant()));
        Assert.Equal(
            "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7", reader.Id);
        Assert.Null(BuiltInRoles.Named("Janitor"));
    }

    [Fact]
    public void Every_row_tells_its_page_and_date() => Assert.All(BuiltInRoles.All, role =>
    {
        Assert.True(Provenance.IsPage(role.Source!), role.Name);
        Assert.True(Provenance.IsDate(role.Date!), role.Name);
        Assert.NotEmpty(role.Description);
        Assert.False(role.IsCustom);
        Assert.True(Guid.TryParse(ArmId.NameOf(role.Id), out _), role.Name);
    });

    [Fact]
    public void No_two_have_the_same_name_or_id()
    {
        Assert.Distinct(BuiltInRoles.All.Select(role => role.Name), ArmId.Comparer);
        Assert.Distinct(BuiltInRoles.All.Select(role => role.Id), ArmId.Comparer);
    }
}
