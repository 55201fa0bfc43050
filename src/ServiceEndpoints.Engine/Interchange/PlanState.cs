namespace ServiceEndpoints.Interchange;

/// <summary>Which of the two estates of a plan is read.</summary>
public enum PlanState
{
    /// <summary>The estate that the plan leads to.</summary>
    After,

    /// <summary>The estate that the plan starts from.</summary>
    Before,
}
