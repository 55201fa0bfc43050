using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class TemplateValueTests
{
    [Fact]
    public void A_parameter_has_its_default_value_evaluated()
    {
        Evaluate evaluate = new(
            """
            {"parameters":{"a":{"type":"string","defaultValue":"[concat(parameters('b'),'!')]"},
              "b":{"type":"string","defaultValue":"x"}}}
            """);

        Assert.Equal("'x!'", evaluate.Text("[parameters('A')]"));
    }

    [Theory]
    [InlineData("""{"type":"string"}""", "? The parameter 'p' has no value.")]
    [InlineData("""{"type":"securestring","defaultValue":"hidden"}""", "? The parameter 'p' is a secret.")]
    [InlineData("""{"type":"secureObject"}""", "? The parameter 'p' is a secret.")]
    [InlineData("""{"$ref":"#/definitions/s","defaultValue":"hidden"}""", "? The parameter 'p' is a secret.")]
    [InlineData("""{"type":"string","nullable":true}""", "null")]
    [InlineData("""{"type":"string","defaultValue":"[[x]"}""", "'[x]'")]
    public void A_parameter_without_value_or_with_a_secret_one_says_so(string definition, string value)
    {
        Evaluate evaluate = new(
            $$$"""{"definitions":{"s":{"type":"securestring"}},"parameters":{"p":{{{definition}}}}}""");

        Assert.Equal(value, evaluate.Text("[parameters('p')]"));
        Assert.DoesNotContain("hidden", evaluate.Text("[concat('a', parameters('p'))]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"array","defaultValue":["a"],"allowedValues":["a","b"]}""", 0)]
    [InlineData("""{"type":"array","defaultValue":["a","c"],"allowedValues":["a","b"]}""", 1)]
    [InlineData("""{"type":"string","nullable":true,"defaultValue":null,"allowedValues":["a"]}""", 0)]
    public void A_list_may_hold_some_of_what_is_allowed_and_null_is_no_value(string definition, int findings)
    {
        Evaluate evaluate = new($$$"""{"parameters":{"p":{{{definition}}}}}""");

        evaluate.Text("[parameters('p')]");

        Assert.Equal(findings, evaluate.Report.Findings.Count);
    }

    [Fact]
    public void A_value_that_the_template_does_not_allow_is_found()
    {
        Evaluate evaluate = new("""{"parameters":{"p":{"type":"string","defaultValue":"x","allowedValues":["y"]}}}""");

        evaluate.Text("[parameters('p')]");

        Assert.Equal(ErrorId.ValueInvalid, Assert.Single(evaluate.Report.Findings).Id);
    }

    [Fact]
    public void Variables_may_be_made_by_copy()
    {
        Evaluate evaluate = new("""
            {"variables":{
              "copy":[{"name":"list","count":3,"input":"[concat('n', copyIndex('list', 1))]"}],
              "inner":{"copy":[{"name":"disks","count":2,"input":{"lun":"[copyIndex('disks')]"}}],"x":1}}}
            """);

        Assert.Equal("['n1','n2','n3']", evaluate.Text("[variables('list')]"));
        Assert.Equal("{'disks':[{'lun':0},{'lun':1}],'x':1}", evaluate.Text("[variables('inner')]"));
    }

    [Fact]
    public void A_function_of_the_templates_own_sees_its_arguments_only()
    {
        Evaluate evaluate = new("""
            {"variables":{"v":"x"},"functions":[{"namespace":"contoso","members":{
              "name":{"parameters":[{"name":"part","type":"string"}],
                "output":{"type":"string","value":"[concat('st', parameters('part'))]"}},
              "peek":{"parameters":[],"output":{"type":"string","value":"[variables('v')]"}}}}]}
            """);

        Assert.Equal("'stab'", evaluate.Text("[contoso.name('ab')]"));
        Assert.Contains("no variable 'v'", evaluate.Text("[contoso.peek()]"), StringComparison.Ordinal);
        Assert.Contains("takes 1 arguments", evaluate.Text("[contoso.name()]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_need_themselves_are_found_and_do_not_hang()
    {
        Evaluate evaluate = new(
            """{"variables":{"a":"[variables('b')]","b":"[concat(variables('a'),'x')]","c":"fine"}}""");

        Assert.StartsWith("? ", evaluate.Text("[variables('a')]"), StringComparison.Ordinal);
        Assert.Equal("'fine'", evaluate.Text("[variables('c')]"));
        Assert.Equal(ErrorId.ExpressionInvalid, Assert.Single(evaluate.Report.Findings).Id);
    }

    [Fact]
    public void Text_that_doubles_at_every_step_ends_the_evaluation()
    {
        Evaluate evaluate = new(Chain(60, previous => $"[concat(variables('{previous}'),variables('{previous}'))]"));

        Assert.StartsWith("? ", evaluate.Text("[variables('v60')]"), StringComparison.Ordinal);
        Assert.NotNull(evaluate.Budget.Exhausted);
    }

    [Theory]
    [InlineData("createArray")]
    [InlineData("createObject")]
    public void Values_that_double_by_sharing_end_the_evaluation(string function)
    {
        string name = function == "createObject" ? "'a'," : "";
        string other = function == "createObject" ? "'b'," : "";
        Evaluate evaluate = new(Chain(
            60, v => $"[{function}({name}variables('{v}'),{other}variables('{v}'))]"));

        Assert.StartsWith("? ", evaluate.Text("[string(variables('v60'))]"), StringComparison.Ordinal);
        Assert.NotNull(evaluate.Budget.Exhausted);
    }

    [Fact]
    public void A_long_chain_of_references_ends_the_evaluation_before_the_stack_does()
    {
        Evaluate evaluate = new(Chain(20_000, previous => $"[variables('{previous}')]"));

        Assert.StartsWith("? ", evaluate.Text("[variables('v20000')]"), StringComparison.Ordinal);
        Assert.NotNull(evaluate.Budget.Exhausted);
    }

    [Fact]
    public void Deeply_nested_text_is_a_mistake_and_not_the_end_of_the_stack()
    {
        string deep = $"[{string.Concat(Enumerable.Repeat("not(", 1000))}true(){new string(')', 1000)}]";

        Assert.Contains("nested too deeply", new Evaluate().Text(deep), StringComparison.Ordinal);
        Assert.Contains("longer than", new Evaluate().Text($"['{new string('x', 30_000)}']"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spent_budget_makes_everything_unknown()
    {
        Evaluate evaluate = new("{}", new EvaluationBudget(units: 50));

        Assert.Equal("'a'", evaluate.Text("['a']"));
        Assert.StartsWith("? ", evaluate.Text("[concat('aaaaaaaaaa','bbbbbbbbbb')]"), StringComparison.Ordinal);
        Assert.StartsWith("? ", evaluate.Text("['a']"), StringComparison.Ordinal);
    }

    private static string Chain(int length, Func<string, string> next)
    {
        StringBuilder text = new("""{"variables":{"v0":"0123456789" """);
        for (int i = 1; i <= length; i++)
        {
            text.Append($",\"v{i}\":\"{next($"v{i - 1}")}\"");
        }

        return text.Append("}}").ToString();
    }
}
