using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class ServiceLogsTests
{
    [Fact]
    public void Every_type_of_resource_has_one_log() => Assert.Equal(
        Enum.GetValues<ResourceType>().Order(), ServiceLogs.All.Select(log => log.ResourceType).Order());

    [Fact]
    public void Every_operation_is_of_a_sub_service_that_there_is() => Assert.All(
        ServiceLogs.All.SelectMany(log => log.Operations.Select(operation => (log.ResourceType, operation.SubService))),
        entry => Assert.True(entry.SubService is null
            || ServiceCatalogue.ForResourceType(entry.ResourceType).FindSubService(entry.SubService) is not null));

    [Fact]
    public void Every_row_has_a_source_and_a_date() => Assert.All(ServiceLogs.All, log =>
    {
        Assert.StartsWith("https://learn.microsoft.com/", log.Source, StringComparison.Ordinal);
        Assert.True(DateOnly.TryParseExact(log.Date, "yyyy-MM-dd", out _));
    });

    [Fact]
    public void An_operation_is_offered_by_its_own_part() => Assert.Equal(
        ["GetMessages", "PeekMessages", "ListQueues", "PutMessage"],
        ServiceLogs.OperationsOf(ResourceType.StorageAccount, "queue").Select(operation => operation.Name));
}
