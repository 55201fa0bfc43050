Describe 'Rights' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $join = 'Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action'
        $partner = '22222222-0000-0000-0000-000000000002'
    }

    BeforeEach {
        $null = New-SimTopology -Location eastus -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet data -VNet hub -AddressPrefix 10.0.2.0/24
        Enable-SimServiceEndpoint hub/app Microsoft.Storage, Microsoft.Sql, Microsoft.KeyVault
        $null = New-SimResource -Type StorageAccount -Name stdata
        $null = New-SimResource -Type SqlServer -Name sql1
        $null = New-SimResource -Type KeyVault -Name kv1
    }

    Context 'the owner of everything' {
        It 'acts in every new topology' {
            (Get-SimPrincipal | Where-Object IsActing).Name | Should -Be 'owner'
            Use-SimPrincipal alice
            $null = New-SimTopology -Force

            (Get-SimPrincipal | Where-Object IsActing).Name | Should -Be 'owner'
        }

        It 'acts in every imported topology' {
            Use-SimPrincipal alice
            $null = Import-SimTopology "$PSScriptRoot/../../docs/examples/hub-spoke-storage.json"

            (Get-SimPrincipal | Where-Object IsActing).Name | Should -Be 'owner'
        }

        It 'comes back when nobody is named' {
            Use-SimPrincipal alice
            Use-SimPrincipal

            Add-SimNetworkRule stdata -Subnet hub/app
            (Get-SimNetworkRule stdata).Subnet | Should -Be 'hub/app'
        }

        It 'needs no role' {
            { Grant-SimRole owner Reader -ErrorAction Stop } |
                Should -Throw -ErrorId 'NameInvalid,ServiceEndpoints.Commands.GrantSimRoleCommand'
        }
    }

    Context 'Use-SimPrincipal' {
        It 'writes who acts only when asked, and shows the object id that refusals name' {
            Use-SimPrincipal alice | Should -BeNullOrEmpty
            $alice = Use-SimPrincipal alice -PassThru

            $alice.Name | Should -Be 'alice'
            $alice.IsActing | Should -BeTrue
            Set-SimVNet hub -AddressPrefix 10.0.0.0/15 -ErrorVariable problem -ErrorAction SilentlyContinue
            "$problem" | Should -BeLike "AuthorizationFailed: The client 'alice' with object id '$($alice.ObjectId)'*"
        }

        It 'changes nothing with -WhatIf' {
            Use-SimPrincipal alice -WhatIf

            (Get-SimPrincipal | Where-Object IsActing).Name | Should -Be 'owner'
        }

        It 'refuses no name at all' {
            { Use-SimPrincipal ' ' -ErrorAction Stop } |
                Should -Throw -ErrorId 'NameInvalid,ServiceEndpoints.Commands.UseSimPrincipalCommand'
        }
    }

    Context 'a principal without the right' {
        It 'is refused, and nothing changes and no row is written' {
            $rows = (Get-SimChange).Count
            $before = Get-SimTopology
            Use-SimPrincipal alice
            Add-SimNetworkRule stdata -Subnet hub/app -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId |
                Should -Be 'AuthorizationFailed,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
            $problem[0].CategoryInfo.Category | Should -Be 'PermissionDenied'
            Get-SimChange | Should -HaveCount $rows
            (Get-SimTopology) -eq $before | Should -BeTrue
        }

        It 'is refused what would change nothing' {
            Use-SimPrincipal alice

            { Enable-SimServiceEndpoint hub/app Microsoft.Storage -ErrorAction Stop } |
                Should -Throw -ErrorId 'AuthorizationFailed,ServiceEndpoints.Commands.EnableSimServiceEndpointCommand'
        }

        It 'is told so by -WhatIf' {
            Use-SimPrincipal alice

            { Remove-SimResource stdata -WhatIf -ErrorAction Stop } |
                Should -Throw -ErrorId 'AuthorizationFailed,ServiceEndpoints.Commands.RemoveSimResourceCommand'
        }

        It 'may still look at everything' {
            Use-SimPrincipal alice

            (Get-SimResource).Name | Should -Be @('kv1', 'sql1', 'stdata')
        }

        It 'does not keep others of the input from being changed' {
            Grant-SimRole alice 'Network Contributor' hub/data
            Use-SimPrincipal alice
            Enable-SimServiceEndpoint hub/app, hub/data Microsoft.Web -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem | Should -HaveCount 1
            (Get-SimServiceEndpoint hub/data).Service | Should -Be 'Microsoft.Web'
        }
    }

    Context 'provisioning' {
        It 'an endpoint takes write access to the subnet' {
            Grant-SimRole alice 'Network Contributor' hub
            Use-SimPrincipal alice
            Enable-SimServiceEndpoint hub/data Microsoft.Storage

            (Get-SimServiceEndpoint hub/data).Service | Should -Be 'Microsoft.Storage'
            (Get-SimChange)[-1].Principal | Should -Be 'alice'
        }

        It 'a rule for a <Type> takes the join action on the subnet besides <Role>' -ForEach @(
            @{ Type = 'StorageAccount'; Name = 'stdata'; Role = 'Storage Account Contributor' }
            @{ Type = 'SqlServer'; Name = 'sql1'; Role = 'SQL Server Contributor' }
            @{ Type = 'KeyVault'; Name = 'kv1'; Role = 'Key Vault Contributor' }
        ) {
            $null = New-SimRoleDefinition 'Subnet joiner' $join
            Grant-SimRole alice $Role $Name
            Use-SimPrincipal alice
            { Add-SimNetworkRule $Name -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'LinkedAuthorizationFailed,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'

            Use-SimPrincipal
            Grant-SimRole alice 'Subnet joiner' hub/app
            Use-SimPrincipal alice
            Add-SimNetworkRule $Name -Subnet hub/app
            (Get-SimNetworkRule $Name).Subnet | Should -Be 'hub/app'
        }

        It 'a rule of several takes the right on each subnet' {
            Enable-SimServiceEndpoint hub/data Microsoft.Storage
            Grant-SimRole alice 'Storage Account Contributor' stdata
            Grant-SimRole alice 'Storage Account Contributor' hub/app
            Use-SimPrincipal alice
            Add-SimNetworkRule stdata -Subnet hub/app, hub/data -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId | Should -BeLike 'LinkedAuthorizationFailed,*'
            (Get-SimNetworkRule stdata).Subnet | Should -Be 'hub/app'
        }

        It 'says in azures words what is missing where' {
            Grant-SimRole alice 'Key Vault Contributor'
            Use-SimPrincipal alice
            Add-SimNetworkRule kv1 -Subnet hub/app -ErrorVariable problem -ErrorAction SilentlyContinue

            "$problem" | Should -BeLike "LinkedAuthorizationFailed: The client 'alice' with object id*"
            "$problem" | Should -BeLike "*it does not have permission to perform action '$join' on the linked scope(s)*"
        }
    }

    Context 'roles' {
        It 'tell which of them let a rule name a subnet' {
            (Get-SimRoleDefinition 'Storage Account Contributor').CanJoinViaServiceEndpoint | Should -BeTrue
            (Get-SimRoleDefinition 'Key Vault Contributor').CanJoinViaServiceEndpoint | Should -BeFalse
            (Get-SimRoleDefinition | Where-Object CanJoinViaServiceEndpoint) | Should -HaveCount 11
        }

        It 'are found by what they give' {
            (Get-SimRoleDefinition -Granting Microsoft.Authorization/roleAssignments/write).Name |
                Should -Be @('Owner', 'Role Based Access Control Administrator', 'User Access Administrator')
        }

        It 'can be made, and add up' {
            $null = New-SimRoleDefinition 'All but rules' '*' -NotAction 'Microsoft.Storage/*'
            $null = New-SimRoleDefinition 'Accounts' 'Microsoft.Storage/storageAccounts/write'
            Grant-SimRole alice 'All but rules'
            Use-SimPrincipal alice
            { Set-SimFirewall stdata -DefaultAction Deny -ErrorAction Stop } | Should -Throw -ErrorId 'AuthorizationFailed,*'

            Use-SimPrincipal
            Grant-SimRole alice 'Accounts' stdata
            Use-SimPrincipal alice
            Set-SimFirewall stdata -DefaultAction Deny
            (Get-SimFirewall stdata).DefaultAction | Should -Be 'Deny'
        }

        It 'have names of their own' {
            { New-SimRoleDefinition reader '*/read' -ErrorAction Stop } |
                Should -Throw -ErrorId 'RoleDefinitionExists,ServiceEndpoints.Commands.NewSimRoleDefinitionCommand'
            { Get-SimRoleDefinition Janitor -ErrorAction Stop } |
                Should -Throw -ErrorId 'RoleDefinitionNotFound,ServiceEndpoints.Commands.GetSimRoleDefinitionCommand'
        }

        It 'are given within their assignable scopes' {
            $null = New-SimRoleDefinition 'Of the hub' '*/read' -AssignableScope hub
            Grant-SimRole alice 'Of the hub' hub/app

            { Grant-SimRole alice 'Of the hub' -ErrorAction Stop } |
                Should -Throw -ErrorId 'ScopeInvalid,ServiceEndpoints.Commands.GrantSimRoleCommand'
        }
    }

    Context 'role assignments' {
        It 'hold at their scope and below' {
            Grant-SimRole alice Reader
            Grant-SimRole alice 'Network Contributor' -ResourceGroupName sim
            Grant-SimRole bob Contributor hub
            Grant-SimRole bob Owner -ResourceGroupName other

            (Get-SimRole -Scope hub/app).Role | Should -Be @('Reader', 'Network Contributor', 'Contributor')
            (Get-SimSubnet hub/app | Get-SimRole bob).Role | Should -Be 'Contributor'
            (Get-SimRole -Role Own*).Principal | Should -Be 'bob'
        }

        It 'are taken back' {
            Grant-SimRole alice Reader
            Grant-SimRole alice Contributor hub
            Revoke-SimRole alice Reader
            Get-SimRole | Revoke-SimRole

            Get-SimRole | Should -BeNullOrEmpty
            { Revoke-SimRole alice Reader -ErrorAction Stop } |
                Should -Throw -ErrorId 'RoleNotFound,ServiceEndpoints.Commands.RevokeSimRoleCommand'
        }

        It 'are given once' {
            Grant-SimRole alice Reader hub

            { Grant-SimRole ALICE reader hub -ErrorAction Stop } |
                Should -Throw -ErrorId 'RoleExists,ServiceEndpoints.Commands.GrantSimRoleCommand'
        }

        It 'take the right to give roles' {
            Grant-SimRole alice Contributor
            Grant-SimRole bob 'User Access Administrator'
            Use-SimPrincipal alice
            { Grant-SimRole carol Reader -ErrorAction Stop } |
                Should -Throw -ErrorId 'AuthorizationFailed,ServiceEndpoints.Commands.GrantSimRoleCommand'

            Use-SimPrincipal bob
            (Grant-SimRole carol Reader -PassThru).Principal | Should -Be 'carol'
        }

        It 'are part of the topology' {
            $before = Get-SimTopology
            Grant-SimRole alice Contributor
            (Get-SimTopology) -eq $before | Should -BeFalse
            Use-SimTopology $before

            Get-SimRole | Should -BeNullOrEmpty
        }

        It 'refuse <Scope> as a scope' -ForEach @(
            @{ Scope = '/providers/Microsoft.Management/managementGroups/mg' }
            @{ Scope = 'nowhere' }
            @{ Scope = $null }
        ) {
            { Grant-SimRole alice Reader $Scope -ErrorAction Stop } |
                Should -Throw -ErrorId 'ScopeInvalid,ServiceEndpoints.Commands.GrantSimRoleCommand'
        }
    }

    Context 'principals' {
        It 'are those who act and those who have roles' {
            Grant-SimRole bob Reader
            Use-SimPrincipal alice

            (Get-SimPrincipal).Name | Should -Be @('owner', 'alice', 'bob')
            { Get-SimPrincipal carol -ErrorAction Stop } |
                Should -Throw -ErrorId 'PrincipalNotFound,ServiceEndpoints.Commands.GetSimPrincipalCommand'
        }
    }

    Context 'subscriptions and tenants' {
        It 'belong to the topologys tenant unless they are declared' {
            (Get-SimSubscription).TenantId | Should -Be (Get-SimTopology).TenantId
            $null = New-SimSubscription $partner -TenantId abroad -Name partner

            (Get-SimSubscription partner).TenantId | Should -Be 'abroad'
            (Get-SimSubscription).Name | Should -Be @((Get-SimTopology).SubscriptionId, 'partner')
            { Get-SimSubscription nobodys -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubscriptionNotFound,ServiceEndpoints.Commands.GetSimSubscriptionCommand'
        }

        It 'are declared once' {
            $null = New-SimSubscription $partner -TenantId abroad

            { New-SimSubscription $partner -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubscriptionExists,ServiceEndpoints.Commands.NewSimSubscriptionCommand'
        }

        It 'network and resource may be in different subscriptions of a tenant' {
            $null = New-SimSubscription $partner
            $null = New-SimVNet theirs -AddressPrefix 10.9.0.0/16 -SubscriptionId $partner
            $null = New-SimSubnet app -VNet theirs -AddressPrefix 10.9.1.0/24 -ServiceEndpoint Microsoft.Sql
            $null = New-SimVM vm1 theirs/app
            Add-SimNetworkRule sql1 -Subnet theirs/app

            Test-SimReachability vm1 sql1 -Quiet | Should -BeTrue
        }

        It 'across tenants Storage and Key Vault take the subnet, and SQL does not' {
            $null = New-SimSubscription $partner -TenantId abroad
            $null = New-SimVNet theirs -AddressPrefix 10.9.0.0/16 -SubscriptionId $partner
            $null = New-SimSubnet app -VNet theirs -AddressPrefix 10.9.1.0/24 -ServiceEndpoint @(
                'Microsoft.Storage', 'Microsoft.KeyVault', 'Microsoft.Sql')
            Add-SimNetworkRule stdata -Subnet theirs/app
            Add-SimNetworkRule kv1 -Subnet theirs/app

            { Add-SimNetworkRule sql1 -Subnet theirs/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'CrossTenantNotSupported,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
            (Get-SimNetworkRule stdata, kv1).Subnet | Should -Be @('theirs/app', 'theirs/app')
        }

        It 'a rule that was there before the tenant was known does not match' {
            $null = New-SimVNet theirs -AddressPrefix 10.9.0.0/16 -SubscriptionId $partner
            $null = New-SimSubnet app -VNet theirs -AddressPrefix 10.9.1.0/24 -ServiceEndpoint Microsoft.Sql
            $null = New-SimVM vm1 theirs/app
            Add-SimNetworkRule sql1 -Subnet theirs/app
            $null = New-SimSubscription $partner -TenantId abroad

            (Test-SimReachability vm1 sql1).Reason | Should -Be 'TenantMismatch'
        }

        It 'a resource instance is of the tenant of the resource' {
            $null = New-SimSubscription $partner -TenantId abroad
            $workspace = "/subscriptions/$partner/resourceGroups/rg/providers/Microsoft.Synapse/workspaces/ws"

            { Add-SimNetworkRule stdata -ResourceInstance $workspace -ErrorAction Stop } |
                Should -Throw -ErrorId 'CrossTenantNotSupported,ServiceEndpoints.Commands.AddSimNetworkRuleCommand'
        }
    }
}
