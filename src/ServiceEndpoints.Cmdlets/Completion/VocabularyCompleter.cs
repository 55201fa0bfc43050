using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Completes an argument from a vocabulary: the catalogue, or what the topology holds. Use as
/// <c>[ArgumentCompleter(typeof(SubnetCompleter))]</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class VocabularyCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        string word = CompletionText.Unquoted(wordToComplete);
        var pattern = WildcardPattern.Get(word + "*", WildcardOptions.IgnoreCase);
        foreach (Term term in Terms(TopologyFor(fakeBoundParameters)))
        {
            if (pattern.IsMatch(term.Text))
            {
                yield return new(
                    CompletionText.Quoted(term.Text), term.Text, CompletionResultType.ParameterValue, term.ToolTip);
            }
        }
    }

    /// <summary>The vocabulary, in the order to offer it.</summary>
    private protected abstract IEnumerable<Term> Terms(SimTopology topology);

    private static SimTopology TopologyFor(IDictionary? boundParameters)
    {
        object? given = boundParameters?["Topology"];
        return (given is PSObject wrapped ? wrapped.BaseObject : given) as SimTopology
            ?? (Runspace.DefaultRunspace is null ? new SimTopology() : RunspaceSession.Current.Topology);
    }

    /// <param name="ToolTip">What the text means; PowerShell wants some text here.</param>
    private protected readonly record struct Term(string Text, string ToolTip);
}
