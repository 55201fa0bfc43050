Describe 'Network security groups' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location westeurope -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimNetworkSecurityGroup nsg1
        $rule = @{ Priority = 100; Direction = 'Outbound'; Access = 'Allow' }
    }

    Context 'New-SimNetworkSecurityGroup' {
        It 'writes the group with its identity' {
            $group = New-SimNetworkSecurityGroup nsg2 -ResourceGroupName net -Location 'North Europe'

            $group.Name | Should -Be 'nsg2'
            $group.ResourceGroupName | Should -Be 'net'
            $group.Location | Should -BeExactly 'northeurope'
            $group.Id | Should -BeLike '/subscriptions/*/resourceGroups/net/providers/Microsoft.Network/networkSecurityGroups/nsg2'
        }

        It 'refuses a name that is taken' {
            { New-SimNetworkSecurityGroup NSG1 -ErrorAction Stop } | Should -Throw -ErrorId (
                'NetworkSecurityGroupExists,ServiceEndpoints.Commands.NewSimNetworkSecurityGroupCommand')
        }

        It 'makes nothing under WhatIf' {
            New-SimNetworkSecurityGroup nsg2 -WhatIf | Should -BeNullOrEmpty
            Get-SimNetworkSecurityGroup nsg2* | Should -BeNullOrEmpty
        }
    }

    Context 'Get-SimNetworkSecurityGroup' {
        It 'takes wildcards, and writes an error only for a literal name' {
            (Get-SimNetworkSecurityGroup 'n*').Name | Should -Be 'nsg1'
            { Get-SimNetworkSecurityGroup nope -ErrorAction Stop } | Should -Throw -ErrorId (
                'NetworkSecurityGroupNotFound,ServiceEndpoints.Commands.GetSimNetworkSecurityGroupCommand')
        }
    }

    Context 'Add-SimSecurityRule' {
        It 'writes nothing without PassThru' {
            Add-SimSecurityRule nsg1 allow-storage @rule | Should -BeNullOrEmpty
            (Get-SimSecurityRule nsg1).Name | Should -Be 'allow-storage'
        }

        It 'keeps prefixes, ports and protocol as they are given' {
            $made = Add-SimSecurityRule nsg1 allow-storage @rule -Protocol * -SourceAddressPrefix 10.0.1.0/24 `
                -DestinationAddressPrefix Storage.WestEurope -DestinationPortRange 443, 8000-8080 -PassThru

            $made.Protocol | Should -Be 'Any'
            $made.DestinationAddressPrefix | Should -Be 'Storage.WestEurope'
            $made.DestinationPortRange.Count | Should -Be 2
            $made.SourcePortRange | Should -Be '*'
        }

        It 'names application security groups' {
            $null = New-SimApplicationSecurityGroup web
            $made = Add-SimSecurityRule nsg1 to-web @rule -DestinationApplicationSecurityGroup web -PassThru

            $made.DestinationApplicationSecurityGroup | Should -Be 'web'
        }

        It 'takes the group from the pipeline' {
            Get-SimNetworkSecurityGroup nsg1 | Add-SimSecurityRule -Name all @rule

            (Get-SimSecurityRule nsg1).Priority | Should -Be 100
        }

        It 'refuses <Id> for <Parameter>' -ForEach @(
            @{ Id = 'AddressPrefixInvalid'; Parameter = 'SourceAddressPrefix'; Value = '10.0.0.1/24' }
            @{ Id = 'ServiceTagUnknown'; Parameter = 'SourceAddressPrefix'; Value = 'Storag' }
            @{ Id = 'ValueInvalid'; Parameter = 'DestinationAddressPrefix'; Value = 'Storage', 'Sql' }
            @{ Id = 'ValueInvalid'; Parameter = 'DestinationPortRange'; Value = '65536' }
        ) {
            $one = @{ $Parameter = $Value }
            { Add-SimSecurityRule nsg1 bad @rule @one -ErrorAction Stop } | Should -Throw -ErrorId (
                "$Id,ServiceEndpoints.Commands.AddSimSecurityRuleCommand")
            Get-SimSecurityRule nsg1 | Should -BeNullOrEmpty
        }

        It 'refuses a priority in use, in the words of Azure' {
            Add-SimSecurityRule nsg1 first @rule
            { Add-SimSecurityRule nsg1 second @rule -ErrorAction Stop } | Should -Throw `
                -ErrorId 'PriorityInUse,ServiceEndpoints.Commands.AddSimSecurityRuleCommand' `
                -ExpectedMessage '*SecurityRuleConflict*second conflicts with rule first*'
        }

        It 'refuses priorities outside 100 to 4096' -ForEach 99, 4097 {
            $rule.Priority = $_
            { Add-SimSecurityRule nsg1 bad @rule -ErrorAction Stop } |
                Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.AddSimSecurityRuleCommand'
        }
    }

    Context 'Remove-SimSecurityRule' {
        It 'removes by name and from the pipeline' {
            Add-SimSecurityRule nsg1 first @rule
            $rule.Priority = 200
            Add-SimSecurityRule nsg1 second @rule

            Remove-SimSecurityRule nsg1 first
            (Get-SimSecurityRule nsg1).Name | Should -Be 'second'
            Get-SimSecurityRule nsg1 | Remove-SimSecurityRule
            Get-SimSecurityRule nsg1 | Should -BeNullOrEmpty
        }

        It 'writes an error for a rule that is not there' {
            { Remove-SimSecurityRule nsg1 nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'SecurityRuleNotFound,ServiceEndpoints.Commands.RemoveSimSecurityRuleCommand'
        }
    }

    Context 'Remove-SimNetworkSecurityGroup' {
        It 'refuses a group in use until it is detached' {
            Set-SimSubnet hub/app -NetworkSecurityGroup nsg1
            { Remove-SimNetworkSecurityGroup nsg1 -ErrorAction Stop } | Should -Throw -ErrorId (
                'NetworkSecurityGroupInUse,ServiceEndpoints.Commands.RemoveSimNetworkSecurityGroupCommand')

            Set-SimSubnet hub/app -NetworkSecurityGroup $null
            (Remove-SimNetworkSecurityGroup nsg1 -PassThru).Name | Should -Be 'nsg1'
            Get-SimNetworkSecurityGroup | Should -BeNullOrEmpty
        }

        It 'goes on after one that does not exist' {
            Remove-SimNetworkSecurityGroup nope, nsg1 -ErrorAction SilentlyContinue -ErrorVariable problem

            $problem.Count | Should -Be 1
            Get-SimNetworkSecurityGroup | Should -BeNullOrEmpty
        }
    }
}

Describe 'Application security groups' {
    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimApplicationSecurityGroup web
    }

    It 'are listed and removed' {
        (Get-SimApplicationSecurityGroup).Name | Should -Be 'web'
        Remove-SimApplicationSecurityGroup web
        Get-SimApplicationSecurityGroup | Should -BeNullOrEmpty
    }

    It 'stay while a rule names them' {
        $null = New-SimNetworkSecurityGroup nsg1
        Add-SimSecurityRule nsg1 r -Priority 100 -Direction Inbound -Access Deny -SourceApplicationSecurityGroup web

        { Remove-SimApplicationSecurityGroup web -ErrorAction Stop } | Should -Throw -ErrorId (
            'ApplicationSecurityGroupInUse,ServiceEndpoints.Commands.RemoveSimApplicationSecurityGroupCommand')
    }
}
