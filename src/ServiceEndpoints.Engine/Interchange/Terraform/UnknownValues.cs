using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Joins the values of a resource with the marks of those that are known after the plan is applied. An id that is not
/// known is still that of a resource of the plan where the configuration says of which. A value that nobody wrote
/// down is left to Azure, and so is absent, unless it must come from a dynamic block, which no plan shows.
/// </summary>
internal sealed class UnknownValues
{
    private const string Ids = "_ids";
    private const string Id = "_id";

    private readonly PlanResource _resource;
    private readonly ObjectNode? _arguments;
    private readonly Func<DataNode?, string, int?, FoundIds> _idsOf;

    /// <param name="resource">The resource.</param>
    /// <param name="arguments">What its block wrote; null where the plan does not tell.</param>
    /// <param name="idsOf">The ids that an argument is made of, by what is written, its name and their number.</param>
    public UnknownValues(
        PlanResource resource, ObjectNode? arguments, Func<DataNode?, string, int?, FoundIds> idsOf)
    {
        _resource = resource;
        _arguments = arguments;
        _idsOf = idsOf;
    }

    public ObjectNode Joined() =>
        Join(_resource.Values, _resource.Unknown as ObjectNode, _arguments, _resource.Address);

    private ObjectNode Join(ObjectNode values, ObjectNode? unknown, ObjectNode? arguments, string path)
    {
        List<KeyValuePair<string, DataNode>> joined = [];
        foreach (string name in values.Names.Union(unknown?.Names ?? []))
        {
            DataNode? argument = arguments?.Find(name);
            DataNode? value = values.Find(name);
            DataNode? mark = unknown?.Find(name);
            if (IsUnknown(mark) && value is null or NullNode && arguments is not null && argument is null
                && !ProviderBlocks.IsDynamic(name, _resource))
            {
                continue;
            }

            if (Join(name, value, mark, argument, $"{path}.{name}", values.Place) is { } node)
            {
                joined.Add(new(name, node));
            }
        }

        return new(joined, values.Place);
    }

    private DataNode? Join(
        string name, DataNode? value, DataNode? mark, DataNode? argument, string path, SourcePlace place)
    {
        if (IsUnknown(mark))
        {
            return Unknown(name, argument, path, place.Property(name, place.Line));
        }

        return (value, mark) switch
        {
            (ObjectNode open, ObjectNode marks) when IsExpression(argument) => Inside(open, marks, name, argument, path),
            (ObjectNode open, _) => Join(open, mark as ObjectNode, Single(argument), path),
            (ArrayNode array, ArrayNode marks) => Join(name, array, marks, argument, path),
            (null or NullNode, ArrayNode { Items.Count: > 0 } marks) =>
                Join(name, new ArrayNode([], place.Property(name, place.Line)), marks, argument, path),
            _ => value,
        };
    }

    /// <summary>
    /// What one expression gives as a whole, such as the body of a request: what it refers to may be in any part of it.
    /// </summary>
    private ObjectNode Inside(ObjectNode values, ObjectNode unknown, string outer, DataNode? argument, string path)
    {
        List<KeyValuePair<string, DataNode>> joined = [];
        foreach (string name in values.Names.Union(unknown.Names))
        {
            string inner = name == "id" ? $"{outer}.id" : name;
            if (Join(inner, values.Find(name), unknown.Find(name), argument, $"{path}.{name}", values.Place) is { } node)
            {
                joined.Add(new(name, node));
            }
        }

        return new(joined, values.Place);
    }

    private ArrayNode Join(string name, ArrayNode values, ArrayNode marks, DataNode? argument, string path)
    {
        List<DataNode> joined = [];
        FoundIds? found = marks.Items.Count(IsUnknown) is var missing and > 0 && IsOfIds(name)
            ? _idsOf(argument, name, missing) : null;
        Queue<string> ids = new(found?.Ids ?? []);
        for (int i = 0; i < Math.Max(values.Items.Count, marks.Items.Count); i++)
        {
            DataNode? value = i < values.Items.Count ? values.Items[i] : null;
            DataNode? mark = i < marks.Items.Count ? marks.Items[i] : null;
            SourcePlace place = value?.Place ?? values.Place.Item(i, values.Place.Line);
            string item = FormattableString.Invariant($"{path}[{i}]");
            if (IsUnknown(mark))
            {
                joined.Add(ids.TryDequeue(out string? id) ? new TextNode(id, place) : NotKnown(item, found, place));
            }
            else if (value is ObjectNode part && mark is ObjectNode unknown && IsExpression(argument))
            {
                joined.Add(Inside(part, unknown, name, argument, item));
            }
            else if (value is ObjectNode block)
            {
                joined.Add(Join(block, mark as ObjectNode, BlockOf(argument, block, values.Items.Count), item));
            }
            else if (value is not null)
            {
                joined.Add(value);
            }
        }

        return new(joined, values.Place);
    }

    private DataNode Unknown(string name, DataNode? argument, string path, SourcePlace place)
    {
        FoundIds? found = IsOfIds(name) ? _idsOf(argument, name, null)
            : IsOfId(name) || (IsExpression(argument) && ExpectedTypes.InBody(name) is not null)
                ? _idsOf(argument, name, 1)
            : null;
        return (found?.Ids, IsOfIds(name)) switch
        {
            ({ Count: > 0 } ids, true) => new ArrayNode(ids.Select(id => new TextNode(id, place)), place),
            ({ Count: 1 } ids, false) => new TextNode(ids[0], place),
            _ => NotKnown(path, found, place),
        };
    }

    private static bool IsOfId(string name) => name.EndsWith(Id, StringComparison.Ordinal) || name == "id";

    private static bool IsOfIds(string name) => name.EndsWith(Ids, StringComparison.Ordinal);

    private static UnresolvedNode NotKnown(string path, FoundIds? found, SourcePlace place) =>
        new(path, found?.Cause ?? "Terraform knows it after the plan is applied.", place);

    private static bool IsUnknown(DataNode? mark) => mark is BooleanNode { IsTrue: true };

    private static ObjectNode? Single(DataNode? argument) =>
        Block(argument) ?? ((argument as ArrayNode)?.Items is [ObjectNode only] ? Block(only) : null);

    /// <summary>
    /// Null for what is an expression and no block: of the parts of its value the plan does not tell which were written.
    /// </summary>
    private static ObjectNode? Block(DataNode? argument) =>
        argument is ObjectNode { Names.Count: > 0 } block && !IsExpression(block) ? block : null;

    private static bool IsExpression(DataNode? argument) => argument is ObjectNode written
        && (written.Find("references") is ArrayNode || written.Find("constant_value") is not null);

    /// <summary>
    /// The block of the configuration that a block of values was made from: sets are in another order in the plan, so
    /// the constants must tell.
    /// </summary>
    private static ObjectNode? BlockOf(DataNode? argument, ObjectNode values, int count)
    {
        ObjectNode[] blocks = argument is ArrayNode array ? [.. array.Items.OfType<ObjectNode>()] : [];
        if (blocks.Length == 1 && count == 1)
        {
            return blocks[0];
        }

        ObjectNode[] fitting = [.. blocks.Where(block => Fits(block, values))];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static bool Fits(ObjectNode block, ObjectNode values) => block.Properties.All(argument =>
        (argument.Value as ObjectNode)?.Find("constant_value") is not TextNode constant
        || constant.Text == (values.Find(argument.Key) as TextNode)?.Text);
}
