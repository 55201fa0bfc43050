using ServiceEndpoints.Interchange;
using Xunit;
using static ServiceEndpoints.Tests.Interchange.Arm.DeploymentText;

namespace ServiceEndpoints.Tests.Interchange.Arm;

/// <summary>What deployments are given, and what tells the things of repeated ones apart.</summary>
public sealed class DeploymentParameterTests
{
    [Fact]
    public void A_parameter_that_is_given_null_takes_its_default()
    {
        SimImportReport report = Imported.Resources(Deployment(
            "one",
            Named("[parameters('prefix')]"),
            inner: true,
            given: "\"prefix\": { \"value\": null }",
            template: Parameters));

        Assert.Equal("main", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_parameter_of_which_it_is_not_known_what_is_given_keeps_the_reason()
    {
        SimImportReport report = Imported.Resources(Deployment(
            "one",
            Named("[parameters('prefix')]"),
            inner: true,
            given: "\"prefix\": \"[if(equals(utcNow(), 'x'), createObject('value', 'a'), createObject())]\"",
            template: Parameters));

        Assert.Equal("utcNow() differs at every deployment.", Assert.Single(report.Unresolved).Reason);
    }

    [Fact]
    public void Things_without_a_known_name_in_repeated_deployments_are_different_things()
    {
        SimImportReport report = Imported.Resources(Deployment(
            "[concat('d', copyIndex())]",
            Named("[utcNow()]"),
            inner: true,
            beside: "\"copy\": { \"name\": \"l\", \"count\": 2 },"));

        Assert.Equal(2, report.Topology.NetworkSecurityGroups.Count);
        Assert.Empty(report.Findings);
    }
}
