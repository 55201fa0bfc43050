using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class WebSiteMappingTests
{
    private static readonly string s_subnet = Imported.SubnetId("vn", "a");

    [Fact]
    public void A_web_app_takes_its_restrictions_from_its_configuration()
    {
        string site = Imported.Resource("Microsoft.Web/sites", "shop", "\"httpsOnly\": true");
        string configuration = Imported.Resource(
            "Microsoft.Web/sites/config",
            "shop/web",
            $$"""
            "alwaysOn": true, "ipSecurityRestrictionsDefaultAction": "Deny",
            "ipSecurityRestrictions": [
              { "name": "front", "priority": 100, "action": "Allow", "vnetSubnetResourceId": "{{s_subnet}}" },
              { "name": "door", "priority": 200, "action": "Deny", "ipAddress": "203.0.113.0/24" },
              { "name": "tag", "priority": 300, "tag": "ServiceTag", "ipAddress": "AzureFrontDoor.Backend",
                "headers": { "x-azure-fdid": [ "1" ] } } ],
            "scmIpSecurityRestrictions": [ { "priority": 50, "action": "Deny", "ipAddress": "198.51.100.7/32" } ]
            """);

        SimImportReport report = Imported.Resources($"{site}, {configuration}");

        SimResource app = Assert.Single(report.Topology.Resources);
        Assert.Equal("shop.azurewebsites.net", app.Fqdn);
        Assert.Equal(RuleAction.Deny, app.Firewall.DefaultAction);
        Assert.Equal(
            ["100 Allow vn/a False", "200 Deny 203.0.113.0/24 False", "300 Allow AzureFrontDoor.Backend False",
                "50 Deny 198.51.100.7/32 True"],
            app.Firewall.NetworkRules.Select(rule => $"{rule.Priority} {rule.Action} {rule} {rule.Scm}"));
        Assert.Equal("ipSecurityRestrictions.headers", Assert.Single(report.NotModelled).Property);
    }

    [Fact]
    public void The_deployment_site_of_a_web_app_is_read_with_its_switches()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            "Microsoft.Web/sites",
            "shop",
            """
            "publicNetworkAccess": "", "siteConfig": {
              "scmIpSecurityRestrictionsUseMain": true, "scmIpSecurityRestrictionsDefaultAction": "Deny",
              "ipSecurityRestrictions": [
                { "priority": 100, "ipAddress": "203.0.113.0/24, 198.51.100.7/32",
                  "headers": { "X-Azure-FDID": [ "1" ] } } ] }
            """));

        SimResource app = report.Topology.Resources.Single();
        Assert.Equal("siteConfig.ipSecurityRestrictions.headers", Assert.Single(report.NotModelled).Property);
        Assert.Null(app.Firewall.DefaultAction);
        Assert.Equal(RuleAction.Deny, app.Firewall.ScmDefaultAction);
        Assert.True(app.Firewall.ScmUsesMainRules);
        Assert.Equal(PublicNetworkAccess.NotSet, app.Firewall.PublicNetworkAccess);
        Assert.Equal(
            ["100 203.0.113.0/24 the header X-Azure-FDID", "100 198.51.100.7/32 the header X-Azure-FDID"],
            app.Firewall.NetworkRules.Select(rule => $"{rule.Priority} {rule} {rule.Condition}"));
    }

    [Theory]
    [InlineData("\"hostingEnvironmentProfile\": { \"id\": \"/subscriptions/s/ase\" }", "Isolated")]
    [InlineData("\"hostingEnvironment\": \"ase\"", "Isolated")]
    [InlineData("\"hostingEnvironmentProfile\": { \"id\": \"[parameters('ase')]\" }", "Isolated")]
    [InlineData("\"hostingEnvironmentId\": \"/subscriptions/s/ase\", \"hostingEnvironment\": \"\"", "Isolated")]
    [InlineData("\"httpsOnly\": true, \"hostingEnvironmentProfile\": null", null)]
    public void A_web_app_in_an_environment_is_told_from_others(string properties, string? sku) =>
        Assert.Equal(
            sku,
            Imported.Resources(Imported.Resource("Microsoft.Web/sites", "shop", properties))
                .Topology.Resources.Single().Sku);
}
