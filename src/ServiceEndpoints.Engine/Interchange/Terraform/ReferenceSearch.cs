using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>One walk along the references of an expression, through modules, to resources of the plan.</summary>
internal sealed class ReferenceSearch
{
    // Variables and outputs can be given to each other without end.
    private const int MaxDepth = 32;
    private const int MaxSteps = 512;

    private readonly PlanReferences _plan;
    private readonly FoundResources _found = new();
    private readonly InstanceChoice _choice;
    private int _steps;

    public ReferenceSearch(PlanReferences plan)
    {
        _plan = plan;
        _choice = new(plan, _found);
    }

    public FoundResources Find(DataNode? expression, PlanScope scope)
    {
        Walk(expression, scope, [], 0);
        return _found;
    }

    /// <param name="expression">What is written.</param>
    /// <param name="scope">Where it is written.</param>
    /// <param name="path">The part of its value that is meant.</param>
    /// <param name="depth">How many references led to it.</param>
    private void Walk(DataNode? expression, PlanScope scope, IReadOnlyList<PlanStep> path, int depth)
    {
        IReadOnlyList<PlanReference> references = PlanReferences.In(expression);
        if (references.Count == 0)
        {
            _found.MayChoose = true;
            _found.HoldsKnownIds |= KnownValues.HoldsIds((expression as ObjectNode)?.Find("constant_value"));
        }

        foreach (PlanReference reference in references)
        {
            if (depth > MaxDepth || ++_steps > MaxSteps)
            {
                _found.DoesNotTell(reference.Text);
                return;
            }

            Follow(reference, new(references, scope, path, depth));
        }
    }

    private void Follow(PlanReference reference, ReferencePlace place)
    {
        switch (reference.First)
        {
            case "path" or "terraform" or "count":
            case "each" when KnownValues.IsOwnKey(reference):
                break;
            case "each":
                FollowEach(reference, place);
                break;
            case "var" when reference.Steps.Count > 1:
                FollowVariable(reference, place);
                break;
            case "module" when reference.Steps.Count > 1:
                FollowModule(reference, place);
                break;
            case "data" when reference.Steps.Count > 2:
                FollowResource(reference, 3, place);
                break;
            case "local" or "self" or "data":
                _found.DoesNotTell(reference.Text);
                break;
            default:
                FollowResource(reference, 2, place);
                break;
        }
    }

    private void FollowEach(PlanReference reference, ReferencePlace place)
    {
        if (_plan.Known.Find(reference, place.Scope) is { } known)
        {
            _found.MayChoose = true;
            _found.HoldsKnownIds |= KnownValues.HoldsIds(known);
        }
        else if (place.Scope is { ForEach: { } forEach, Key: { } key })
        {
            PlanStep own = new(key, true);
            Walk(forEach, place.Scope.Around, [own, .. reference.From(2), .. place.Path], place.Depth + 1);
        }
        else
        {
            _found.DoesNotTell(reference.Text);
        }
    }

    private void FollowVariable(PlanReference reference, ReferencePlace place)
    {
        string module = place.Scope.Module;
        string name = reference.Steps[1].Text;
        if (module.Length == 0)
        {
            // Terraform knows all variables when it plans, so that none makes a value unknown.
            _found.MayChoose = true;
            _found.HoldsKnownIds |= _plan.Known.HoldsIds(name);
        }
        else
        {
            Walk(
                _plan.Configuration.Input(module, name),
                _plan.Modules.ScopeOf(module),
                [.. reference.From(2), .. place.Path],
                place.Depth + 1);
        }
    }

    private void FollowModule(PlanReference reference, ReferencePlace place)
    {
        List<PlanStep> rest = [.. reference.From(2), .. place.Path];
        IReadOnlyList<string> modules = _plan.Modules.Of(place.Scope.Module, reference.Steps[1].Text);
        if (rest is [{ IsKey: true } key, ..])
        {
            // One without resources has no address of its own in a plan.
            modules = [.. modules.Where(module => (PlanModules.KeyOf(module) ?? key.Text) == key.Text)];
            rest.RemoveAt(0);
        }
        else if (modules.Count > 1)
        {
            modules = _choice.Chosen(
                modules, wanted => modules.FirstOrDefault(module => PlanModules.KeyOf(module) == wanted), place);
        }

        if (modules.Count == 0)
        {
            _found.DoesNotTell(reference.Text);
        }

        foreach (string module in modules)
        {
            FollowOutputs(module, rest, place.Depth);
        }
    }

    /// <summary>A module that is referred to as a whole may be meant with everything that it gives out.</summary>
    private void FollowOutputs(string module, List<PlanStep> rest, int depth)
    {
        PlanScope inside = new(module, null, null, 1);
        if (rest is [{ IsKey: false, Text: var name }, ..])
        {
            Walk(_plan.Configuration.Output(module, name), inside, rest[1..], depth + 1);
            return;
        }

        foreach (DataNode? output in _plan.Configuration.Outputs(module))
        {
            Walk(output, inside, [], depth + 1);
        }
    }

    private void FollowResource(PlanReference reference, int words, ReferencePlace place)
    {
        if (reference.Steps.Count < words)
        {
            _found.DoesNotTell(reference.Text);
            return;
        }

        string block = PlanReferences.Block(
            place.Scope.Module, string.Join('.', reference.Steps.Take(words).Select(step => step.Text)));
        List<PlanStep> rest = [.. reference.From(words), .. place.Path];
        IReadOnlyList<PlanResource> instances = _plan.Instances(block);
        if (instances.Count == 0)
        {
            FollowNone(reference, place.Scope.Module);
            return;
        }

        bool isWritten = reference.Steps.Count > words;
        bool isOneOfSeveral = instances.Count > 1 || instances[0].Key is not null;
        if (isOneOfSeveral && rest.Count > 0 && _choice.KeyIn(block, rest[0], isWritten) is { } key)
        {
            instances = _choice.Named(block, instances, key, isWritten);
            rest.RemoveAt(0);
        }
        else if (instances.Count > 1)
        {
            instances = _choice.Chosen(
                instances,
                key => InstanceChoice.IsSameCount(key, instances.Count, place) ? _plan.Instance(block, key) : null,
                place);
            NoteWhole(block, instances);
        }

        foreach (PlanResource instance in instances)
        {
            Take(instance, reference, rest, place.Depth);
        }
    }

    private void NoteWhole(string block, IReadOnlyList<PlanResource> instances)
    {
        if (instances.Count > 1)
        {
            _found.WholeBlocks.Add(block);
        }
    }

    /// <summary>A block that makes nothing gives no value; what is no block of the configuration may give any.</summary>
    private void FollowNone(PlanReference reference, string module)
    {
        if (reference.First == "data"
            || !_plan.Configuration.HasBlock(module, reference.First, reference.Steps[1].Text))
        {
            _found.DoesNotTell(reference.Text);
        }
    }

    private void Take(PlanResource resource, PlanReference reference, List<PlanStep> rest, int depth)
    {
        string? attribute = rest.Find(step => !step.IsKey) is { Text: not null } step ? step.Text : null;
        bool isOwn = reference.Text.EndsWith($".{attribute}", StringComparison.Ordinal)
            || (attribute is not null && HasAttribute(resource, attribute));
        if (attribute is null or "id" or "name" || !isOwn)
        {
            _found.Add(resource, attribute == "id" || !_plan.Configuration.NamesAttributes);
        }
        else if (resource.Values.Find(attribute) is { } known and not NullNode && !known.HasUnresolved
            && !IsUnknown(resource, attribute))
        {
            _found.MayChoose = true;
        }
        else if (_plan.Configuration.ArgumentsOf(resource)?.Find(attribute) is ObjectNode expression
            && PlanReferences.In(expression).Count > 0)
        {
            Walk(expression, _plan.ScopeOf(resource), [], depth + 1);
        }
        else
        {
            _found.DoesNotTell(reference.Text);
        }
    }

    // A name that it has none of is that of a property that the id was given to on the way.
    private bool HasAttribute(PlanResource resource, string attribute) =>
        (resource.Values.Find(attribute) ?? (resource.Unknown as ObjectNode)?.Find(attribute)
            ?? _plan.Configuration.ArgumentsOf(resource)?.Find(attribute)) is not null;

    private static bool IsUnknown(PlanResource resource, string attribute) =>
        (resource.Unknown as ObjectNode)?.Find(attribute) is { } mark && mark is not BooleanNode { IsTrue: false };
}
