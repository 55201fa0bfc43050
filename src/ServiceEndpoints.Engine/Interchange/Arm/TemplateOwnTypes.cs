using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// The types that a template defines: which name another, may be null, hold secrets, or are one of several by the
/// word in a property. Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions
/// </summary>
internal sealed class TemplateOwnTypes
{
    private const string Start = "#/definitions/";
    private const int MaxSteps = 32;

    private readonly ObjectNode? _definitions;

    public TemplateOwnTypes(ObjectNode template) => _definitions = template.Find("definitions") as ObjectNode;

    /// <summary>The built-in type that a definition comes down to; empty where it comes down to none.</summary>
    public string NameOf(ObjectNode definition) => Chain(definition)
        .Select(one => one.TextOf("type"))
        .FirstOrDefault(type => type is not null) ?? "";

    public bool IsNullable(ObjectNode definition) =>
        Chain(definition).Any(one => one.Find("nullable") is BooleanNode { IsTrue: true });

    /// <summary>The value with what its type calls secure made unknown.</summary>


    private static bool IsSecure(ObjectNode definition) => TemplateParameters.IsSecure(definition.TextOf("type"));

    // The depth of a value is bounded, and each step goes one level down in it.
    public DataNode WithoutSecrets(ObjectNode definition, DataNode value)
    {
        List<ObjectNode> chain = [.. Chain(definition)];
        if (chain.Exists(IsSecure))
        {
            return new UnresolvedNode("(secret)", "The value is a secret.", value.Place);
        }

        return value switch
        {
            ObjectNode open => new ObjectNode(
                open.Properties.Select(property => KeyValuePair.Create(
                    property.Key,
                    Member(chain, open, property.Key) is { } member
                        ? WithoutSecrets(member, property.Value)
                        : property.Value)),
                open.Place),
            ArrayNode array when Part(chain, "items") is { } items => new ArrayNode(
                array.Items.Select(item => WithoutSecrets(items, item)), array.Place),
            _ => value,
        };
    }

    private ObjectNode? Member(List<ObjectNode> chain, ObjectNode value, string name) =>
        chain.Concat(Variants(chain, value))
            .Select(one => (one.Find("properties") as ObjectNode)?.Find(name) as ObjectNode)
            .FirstOrDefault(member => member is not null)
        ?? Part(chain, "additionalProperties");

    /// <summary>The definitions that the word in the discriminating property chooses.</summary>
    private IEnumerable<ObjectNode> Variants(List<ObjectNode> chain, ObjectNode value) => chain
        .Select(one => one.Find("discriminator") as ObjectNode)
        .OfType<ObjectNode>()
        .Where(choice => choice.TextOf("propertyName") is { } name && value.TextOf(name) is not null)
        .Select(choice =>
            (choice.Find("mapping") as ObjectNode)?.Find(value.TextOf(choice.TextOf("propertyName")!)!) as ObjectNode)
        .OfType<ObjectNode>()
        .SelectMany(Chain);

    private static ObjectNode? Part(List<ObjectNode> chain, string name) =>
        chain.Select(one => one.Find(name)).OfType<ObjectNode>().FirstOrDefault();

    /// <summary>A definition and those that it refers to, one after the other.</summary>
    private IEnumerable<ObjectNode> Chain(ObjectNode definition)
    {
        ObjectNode? next = definition;
        for (int step = 0; next is not null && step < MaxSteps; step++)
        {
            yield return next;
            string? reference = next.TextOf("$ref");
            next = reference is not null && reference.StartsWith(Start, StringComparison.Ordinal)
                ? _definitions?.Find(reference[Start.Length..]) as ObjectNode
                : null;
        }
    }
}
