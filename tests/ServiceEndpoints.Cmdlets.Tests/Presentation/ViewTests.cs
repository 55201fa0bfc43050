using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Presentation;

public sealed class ViewTests : IDisposable
{
    /// <summary>Tables fit a hundred columns; ten of them are for the last column.</summary>
    private const int WidestFixedPart = 90;

    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Every_output_type_has_a_view() =>
        Assert.Empty(OutputTypes()
            .Select(type => type.FullName)
            .Except(FormatFile.TypeNames()));

    [Fact]
    public void Every_view_is_of_a_type_that_exists() =>
        Assert.All(
            FormatFile.TypeNames().Select(name => name.Split('#')[0]),
            name => Assert.NotNull(Engine().GetType(name)));

    [Fact]
    public void Every_property_of_a_view_exists() =>
        Assert.DoesNotContain(FormatFile.Properties(), entry => !Exists(entry.TypeName, entry.Property));

    [Fact]
    public void Every_property_shown_by_default_exists() =>
        Assert.DoesNotContain(FormatFile.DefaultProperties(), entry => !Exists(entry.TypeName, entry.Property));

    [Fact]
    public void Every_table_leaves_room_for_its_last_column() =>
        Assert.DoesNotContain(FormatFile.FixedWidths(), view => view.Width > WidestFixedPart);

    [Fact]
    public void Every_type_that_adds_members_has_a_view() =>
        Assert.Empty(FormatFile.AddedMembers().Select(entry => entry.TypeName).Except(FormatFile.TypeNames()));

    private bool Exists(string typeName, string property) =>
        FormatFile.AddedMembers().Contains((typeName, property))
        || Engine().GetType(typeName.Split('#')[0])?.GetProperty(property) is not null;

    /// <summary>What commands write, and what hangs on it in lists.</summary>
    private HashSet<Type> OutputTypes()
    {
        Queue<Type> open = new(_session.Cmdlets()
            .SelectMany(cmdlet => cmdlet.ImplementingType.GetCustomAttributes<OutputTypeAttribute>())
            .SelectMany(attribute => attribute.Type)
            .Select(name => name.Type));
        HashSet<Type> seen = [];
        while (open.TryDequeue(out Type? type))
        {
            if (type.Assembly == Engine() && IsObject(type) && seen.Add(type))
            {
                foreach (Type part in type.GetProperties().SelectMany(property => ElementsOf(property.PropertyType)))
                {
                    open.Enqueue(part);
                }
            }
        }

        return seen;
    }

    /// <summary>Addresses, sets, tables of entities and suchlike show themselves as text.</summary>
    private static bool IsObject(Type type) =>
        type is { IsClass: true, IsGenericType: false }
        && type.Namespace?.StartsWith("ServiceEndpoints.", StringComparison.Ordinal) == true
        && type.GetMethod("<Clone>$") is not null
        && !type.IsAbstract;

    private static IEnumerable<Type> ElementsOf(Type type) =>
        type.IsGenericType ? type.GetGenericArguments() : [type];

    private Assembly Engine() => AppDomain.CurrentDomain.GetAssemblies()
        .Single(assembly => assembly.GetName().Name == "ServiceEndpoints.Engine");
}
